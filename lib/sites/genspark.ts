import type { Site } from './site';

export const genspark: Site = {
  id: 'genspark',
  title: 'Genspark',
  matches: ['https://www.genspark.ai/*'],
  composer: [],
  send: [
    '.enter-icon-wrapper', // seen 2026-08-11
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [],
  requests: [],
  drafts: [],
};
