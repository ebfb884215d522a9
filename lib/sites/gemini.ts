import type { Site } from './site';

export const gemini: Site = {
  id: 'gemini',
  title: 'Gemini',
  matches: ['https://gemini.google.com/*'],
  composer: [
    'rich-textarea .ql-editor[contenteditable="true"]', // seen 2026-08-11
    'div.ql-editor[contenteditable="true"]', // seen 2026-07-24
  ],
  send: [
    'button.send-button', // seen 2026-08-11
    'button[aria-label*="Send" i]', // seen 2026-07-24
    'button:has(mat-icon[fonticon="send"])', // seen 2026-07-24
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
    'images-files-uploader', // seen 2026-08-11
  ],
  answer: [
    'model-response', // seen 2026-08-11
    'message-content .markdown', // seen 2026-08-11
    '.model-response-text', // seen 2026-08-11
  ],
  requests: [
    { url: '/_/BardChatUi/data/*/StreamGenerate', text: 'f.req' },
    { url: '/*/_/BardChatUi/data/*/StreamGenerate', text: 'f.req' },
  ],
  drafts: [],
};
