import type { Site } from './site';

/** A document is saved on the server while it is typed. */
export const notion: Site = {
  id: 'notion',
  title: 'Notion AI',
  matches: ['https://www.notion.so/*', 'https://app.notion.com/*'],
  composer: [],
  send: [
    '[role="button"][aria-label*="Submit" i]', // from a description, undated
  ],
  attach: [
    'input[type="file"]', // from a description, undated
  ],
  answer: [],
  requests: [{ url: '/api/v3/runInferenceTranscript', text: 'transcript[].value' }],
  drafts: [{ url: '/api/v3/saveTransactions*', text: 'any string', saves: true }],
};
