import type { Site } from './site';

export const slack: Site = {
  id: 'slack',
  title: 'Slack',
  matches: ['https://app.slack.com/*'],
  composer: [
    '[data-qa="message_input"] .ql-editor', // from a description, undated
    '[data-qa="message_input"] [contenteditable="true"]', // from a description, undated
  ],
  send: [
    '[data-qa="texty_send_button"]', // from a description, undated
    '[aria-label="Send now"]', // from a description, undated
  ],
  attach: [
    'input[data-qa="file_upload"]', // from a description, undated
    'input[type="file"]', // from a description, undated
  ],
  answer: [
    '[data-qa="message-text"]', // from a description, undated
  ],
  requests: [{ url: '/api/chat.postMessage*', text: 'blocks' }],
  drafts: [{ url: '/api/drafts.*', text: 'blocks', saves: true }],
};
