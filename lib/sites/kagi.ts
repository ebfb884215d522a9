import type { Site } from './site';

export const kagi: Site = {
  id: 'kagi',
  title: 'Kagi Assistant',
  matches: ['https://kagi.com/*', 'https://assistant.kagi.com/*'],
  paths: ['/assistant'],
  composer: [
    'textarea#promptBox', // seen 2026-02-09
    'textarea[aria-label="Ask Kagi anything"]', // seen 2026-02-09
  ],
  send: [
    'button[aria-label="Submit"]', // seen 2026-02-09
  ],
  attach: [
    'input[type="file"]', // seen 2026-02-09
  ],
  answer: [
    '.chat_bubble', // seen 2026-02-09
    '.thread-message', // seen 2026-02-09
  ],
  requests: [{ url: '/assistant/prompt', text: 'focus.prompt' }],
  drafts: [],
};
