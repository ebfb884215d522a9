import type { Site } from './site';

/** What sends is a div. */
export const deepseek: Site = {
  id: 'deepseek',
  title: 'DeepSeek',
  matches: ['https://chat.deepseek.com/*'],
  composer: [
    'textarea#chat-input', // seen 2026-08-11
    'textarea.ds-scroll-area', // seen 2026-08-11
    'textarea[placeholder*="DeepSeek"]', // seen 2026-08-11
  ],
  send: [
    'div.ds-send-button', // seen 2026-08-11
    '.ds-icon-button[role="button"]:not([aria-disabled="true"])', // seen 2026-08-11
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    '.ds-markdown', // seen 2026-08-11
  ],
  requests: [{ url: '/api/v0/chat/completion', text: 'prompt' }],
  drafts: [],
};
