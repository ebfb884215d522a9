import type { Site } from './site';

/** A long paste becomes an attachment. */
export const claude: Site = {
  id: 'claude',
  title: 'Claude',
  matches: ['https://claude.ai/*'],
  composer: [
    'div.ProseMirror[contenteditable="true"]', // seen 2026-08-11
    '[data-testid="chat-input"][contenteditable="true"]', // seen 2026-07-24
    'fieldset [contenteditable="true"]', // seen 2026-01-31
  ],
  send: [
    'button[aria-label="Send message" i]', // seen 2026-08-11
    'button[data-testid="send-button"]', // seen 2026-03-24
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    '.font-claude-response', // seen 2026-08-11
    '[data-testid="assistant-message"]', // seen 2026-08-11
    '[data-is-streaming]', // seen 2026-08-11
  ],
  requests: [
    {
      url: '/api/organizations/*/chat_conversations/*/completion',
      text: 'prompt, attachments[].extracted_content',
    },
  ],
  drafts: [],
};
