import type { Site } from './site';

export const grok: Site = {
  id: 'grok',
  title: 'Grok',
  matches: ['https://grok.com/*'],
  composer: [
    'div.tiptap.ProseMirror[contenteditable="true"]', // seen 2026-08-11
    '.query-bar [contenteditable="true"]', // seen 2026-08-11
    'textarea[aria-label*="Grok" i]', // seen 2026-08-11
    'textarea[data-testid="userInput"]', // seen 2026-08-11
  ],
  send: [
    'button[data-testid="chat-submit"]', // seen 2026-08-11
    'button[aria-label="Submit"]', // seen 2026-08-11
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    '.response-content-markdown', // seen 2026-08-11
    '.message-bubble', // seen 2026-08-11
  ],
  requests: [
    { url: '/rest/app-chat/conversations/new', text: 'message' },
    { url: '/rest/app-chat/conversations/*/responses', text: 'message' },
  ],
  drafts: [],
};
