import type { Site } from './site';

export const openrouter: Site = {
  id: 'openrouter',
  title: 'OpenRouter',
  matches: ['https://openrouter.ai/*'],
  paths: ['/chat'],
  composer: [
    'textarea[data-testid="composer-input"]', // seen 2026-02-09
    'textarea[placeholder="Start a new message..."]', // seen 2026-02-09
  ],
  send: [
    'button[data-testid="send-button"]', // seen 2026-02-09
    'button[aria-label="Send message"]', // seen 2026-02-09
  ],
  attach: [
    'input[type="file"]', // seen 2026-02-09
  ],
  answer: [
    '[data-testid="assistant-message"]', // seen 2026-02-09
    '.prose', // seen 2026-02-09
  ],
  requests: [{ url: '/api/*', text: 'messages[].content' }],
  drafts: [],
};
