import type { Site } from './site';

export const duckAi: Site = {
  id: 'duck-ai',
  title: 'Duck.ai',
  matches: ['https://duck.ai/*', 'https://duckduckgo.com/?*ia=chat*', 'https://duckduckgo.com/duckchat*'],
  composer: [
    'textarea[name="user-prompt"]', // seen 2026-08-11
  ],
  send: [],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    '[data-testid*="message" i]', // seen 2026-08-11
  ],
  resends: true, // seen 2026-08
  requests: [{ url: '/duckchat/v1/chat', text: 'messages[].content' }],
  drafts: [],
};
