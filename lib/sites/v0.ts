import type { Site } from './site';

export const v0: Site = {
  id: 'v0',
  title: 'v0',
  matches: ['https://v0.app/*', 'https://v0.dev/*'],
  composer: [
    'textarea#chat-main-textarea', // seen 2026-08-11
    'div.ProseMirror[contenteditable="true"]', // seen 2026-08-11
  ],
  send: [
    'button[data-testid="prompt-form-send-button"]', // seen 2026-08-11
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    '[data-message]', // seen 2026-08-11
    '.prose', // seen 2026-08-11
  ],
  requests: [],
  drafts: [],
};
