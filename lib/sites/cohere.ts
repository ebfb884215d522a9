import type { Site } from './site';

export const cohere: Site = {
  id: 'cohere',
  title: 'Cohere',
  matches: ['https://coral.cohere.com/*', 'https://dashboard.cohere.com/playground*'],
  composer: [],
  send: [],
  attach: [
    'input[type="file"]', // from a description, undated
  ],
  answer: [],
  requests: [],
  drafts: [],
};
