import type { Site } from './site';

export const cursor: Site = {
  id: 'cursor',
  title: 'Cursor Agents',
  matches: ['https://cursor.com/*'],
  paths: ['/agents'],
  composer: [
    'div[data-lexical-editor="true"][role="textbox"]', // seen 2026-08-11
  ],
  send: [],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [],
  requests: [],
  drafts: [],
};
