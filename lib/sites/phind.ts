import type { Site } from './site';

export const phind: Site = {
  id: 'phind',
  title: 'Phind',
  matches: ['https://www.phind.com/*'],
  composer: [],
  send: [],
  attach: [
    'input[type="file"]', // from a description, undated
  ],
  answer: [],
  requests: [],
  drafts: [],
};
