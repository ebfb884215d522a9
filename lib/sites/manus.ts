import type { Site } from './site';

export const manus: Site = {
  id: 'manus',
  title: 'Manus',
  matches: ['https://manus.im/*'],
  composer: [
    'div.ProseMirror[contenteditable="true"]', // seen 2026-08-11
  ],
  send: [],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [],
  requests: [],
  drafts: [],
};
