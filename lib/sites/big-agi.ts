import type { Site } from './site';

export const bigAgi: Site = {
  id: 'big-agi',
  title: 'big-AGI',
  matches: ['https://app.big-agi.com/*', 'https://get.big-agi.com/*'],
  composer: [],
  send: [
    'button[aria-label*="Send" i]', // from a description, undated
  ],
  attach: [
    'input[type="file"]', // from a description, undated
  ],
  answer: [],
  requests: [{ url: '/api/edge/*', text: 'any string' }],
  drafts: [],
};
