import type { Site } from './site';

export const mistral: Site = {
  id: 'mistral',
  title: 'Le Chat',
  matches: ['https://chat.mistral.ai/*'],
  composer: [
    'div.ProseMirror[contenteditable="true"]', // seen 2026-08-11
    'textarea[name="message.text"]', // seen 2026-08-11
  ],
  send: [
    'button[aria-label="Send question"]', // seen 2026-08-11
    'button[aria-label="Send message"]', // seen 2026-08-11
  ],
  attach: [
    'input[name="file-upload"]', // seen 2026-08-11
  ],
  answer: [
    '[data-message-author-role="assistant"]', // seen 2026-08-11
    '.prose', // seen 2026-08-11
  ],
  requests: [
    { url: '/api/trpc/message.newChat*', text: '0.json.content' },
    { url: '/api/chat', text: 'messageInput' },
  ],
  drafts: [],
};
