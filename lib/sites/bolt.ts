import type { Site } from './site';

export const bolt: Site = {
  id: 'bolt',
  title: 'Bolt',
  matches: ['https://bolt.new/*'],
  composer: [
    'textarea[placeholder="How can Bolt help you today?"]', // from a description, undated
    'textarea[placeholder*="Bolt"]', // from a description, undated
  ],
  send: [],
  attach: [
    'input[type="file"]', // from a description, undated
  ],
  answer: [
    '.chat-message', // from a description, undated
  ],
  requests: [{ url: '/api/chat', text: 'messages[].content' }],
  drafts: [],
};
