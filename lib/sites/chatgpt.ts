import type { Site } from './site';

/** The draft leaves while it is typed. A paste of more than 5,000 characters becomes a file. */
export const chatgpt: Site = {
  id: 'chatgpt',
  title: 'ChatGPT',
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
  composer: [
    '#prompt-textarea', // seen 2026-08-11
    'div.ProseMirror[contenteditable="true"]', // seen 2026-08-11
  ],
  send: [
    '#composer-submit-button:not([data-testid="stop-button"])', // seen 2026-08-11
    'button[data-testid="send-button"]', // seen 2026-08-11
    'button[data-testid="fruitjuice-send-button"]', // seen 2026-02-09
    'button[aria-label="Send prompt"]', // seen 2026-02-09
  ],
  attach: [
    'input[type="file"][multiple]', // seen 2026-08-11
    '#upload-file-btn', // seen 2026-08-11
  ],
  answer: [
    '[data-message-author-role="assistant"]', // seen 2026-08-11
    '[data-testid^="conversation-turn-"]', // seen 2026-08-11
  ],
  requests: [
    { url: '/backend-api/f/conversation', text: 'messages[].content.parts[]' },
    { url: '/backend-anon/f/conversation', text: 'messages[].content.parts[]' },
    { url: '/backend-api/f/steer_turn', text: 'messages[].content.parts[]' },
    { url: '/backend-api/conversation', text: 'messages[].content.parts[]' },
  ],
  drafts: [
    { url: '/backend-api/f/conversation/prepare', text: 'partial_query.content.parts[]' },
    { url: '/backend-anon/f/conversation/prepare', text: 'partial_query.content.parts[]' },
    { url: '/backend-api/conversation/experimental/generate_autocompletions', text: 'input_text' },
  ],
};
