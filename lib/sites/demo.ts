import type { Site } from './site';

/** The demo chat in `test/pages`: five editors on a page of our own. The host resolves to this machine only. */
export const demo: Site = {
  id: 'demo',
  title: 'Demo chat',
  matches: ['http://sotto-demo.localhost/*'],
  composer: ['[data-demo="composer"]'], // seen 2026-11-24
  send: ['[data-demo="send"]'], // seen 2026-11-24
  attach: ['[data-demo="files"]'], // seen 2026-11-25
  answer: ['.message.answer'], // seen 2026-11-25
  requests: [
    { url: '/api/send', text: 'text' },
    { url: '/api/files', text: 'text' },
  ],
  drafts: [],
};
