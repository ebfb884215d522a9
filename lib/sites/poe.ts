import type { Site } from './site';

export const poe: Site = {
  id: 'poe',
  title: 'Poe',
  matches: ['https://poe.com/*'],
  composer: [
    'textarea[class*="GrowingTextArea"]', // seen 2026-08-11
  ],
  send: [
    'button[data-button-send]', // seen 2026-08-11
    'button[class*="SendButton"]', // seen 2026-08-11
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    '[class*="Message_leftSideMessage" i]', // seen 2026-08-11
    '[class*="Markdown_markdownContainer"]', // seen 2026-08-11
  ],
  requests: [
    { url: '/api/gql_POST', text: 'variables.query' },
    { url: '/api/gql_upload_POST', text: 'variables.query' },
  ],
  drafts: [],
};
