import type { Site } from './site';

export const arena: Site = {
  id: 'arena',
  title: 'Arena',
  matches: ['https://arena.ai/*', 'https://lmarena.ai/*'],
  composer: [
    'textarea[name="message"]', // seen 2026-08-21
  ],
  send: [],
  attach: [
    'input[type="file"]', // seen 2026-08-21
  ],
  answer: [
    '.prose', // seen 2026-08-21
  ],
  requests: [
    { url: '/nextjs-api/stream/create-evaluation', text: 'userMessage.content' },
    { url: '/nextjs-api/stream/post-to-evaluation/*', text: 'userMessage.content' },
  ],
  drafts: [],
};
