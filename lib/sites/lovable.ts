import type { Site } from './site';

export const lovable: Site = {
  id: 'lovable',
  title: 'Lovable',
  matches: ['https://lovable.dev/*'],
  composer: [
    'textarea#chatinput', // from a description, undated
    'textarea[placeholder*="Ask Lovable"]', // from a description, undated
  ],
  send: [
    'button#chatinput-send-message-button', // from a description, undated
  ],
  attach: [
    'input[type="file"]', // from a description, undated
  ],
  answer: [
    '[data-testid="chat-message"]', // from a description, undated
  ],
  requests: [],
  drafts: [],
};
