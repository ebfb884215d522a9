import type { Site } from './site';

/** The prompt is JSON in a field of a form. */
export const huggingchat: Site = {
  id: 'huggingchat',
  title: 'HuggingChat',
  matches: ['https://huggingface.co/*', 'https://hf.co/*'],
  paths: ['/chat'],
  composer: [
    'form textarea[placeholder*="Ask anything"]', // seen 2026-08-21
  ],
  send: [
    'button[aria-label="Send message"][type="submit"]', // seen 2026-08-21
  ],
  attach: [
    'input[type="file"][aria-label="Upload file"]', // seen 2026-08-21
  ],
  answer: [
    '[data-message-role="assistant"]', // seen 2026-08-21
    '.prose', // seen 2026-08-21
  ],
  requests: [{ url: '/chat/conversation/*', text: 'data.inputs' }],
  drafts: [],
};
