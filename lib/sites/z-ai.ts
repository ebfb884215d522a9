import type { Site } from './site';

/** The beginning of the prompt stands in the request a second time. */
export const zAi: Site = {
  id: 'z-ai',
  title: 'Z.ai',
  matches: ['https://chat.z.ai/*', 'https://z.ai/*'],
  composer: [
    '#chat-input', // seen 2026-02-09
  ],
  send: [
    '#send-message-button', // seen 2026-02-09
  ],
  attach: [
    'input[type="file"][multiple]', // seen 2026-02-09
  ],
  answer: [
    '.chat-assistant', // seen 2026-02-09
    '.markdown-prose', // seen 2026-02-09
  ],
  requests: [{ url: '/api/v2/chat/completions*', text: 'messages[].content, signature_prompt' }],
  drafts: [],
};
