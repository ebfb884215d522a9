import type { Site } from './site';

/** The editor is deep in open shadow roots. */
export const geminiEnterprise: Site = {
  id: 'gemini-enterprise',
  title: 'Gemini Enterprise',
  matches: ['https://business.gemini.google/*'],
  composer: [],
  send: [
    'button[aria-label*="Send" i]', // seen 2026-01-31
    'button:has(mat-icon[fonticon="send"])', // seen 2026-01-31
  ],
  attach: [
    'input[type="file"]', // seen 2026-01-31
  ],
  answer: [
    'model-response', // seen 2026-01-31
  ],
  requests: [{ url: '/*/StreamGenerate', text: 'f.req' }],
  drafts: [],
};
