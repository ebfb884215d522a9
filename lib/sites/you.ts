import type { Site } from './site';

/** The prompt is in the address. */
export const youCom: Site = {
  id: 'you',
  title: 'You.com',
  matches: ['https://you.com/*'],
  composer: [
    'textarea#search-input-textarea', // seen 2025-09-15
  ],
  send: [
    'button[data-eventactionname="click_send"]', // seen 2025-09-15
    'button[aria-label="Submit query"]', // seen 2025-09-15
  ],
  attach: [
    'input[type="file"]', // seen 2025-09-15
  ],
  answer: [
    '[data-testid="youchat-text"]', // seen 2025-09-15
  ],
  requests: [{ url: '/api/streamingSearch?*', text: 'q' }],
  drafts: [],
};
