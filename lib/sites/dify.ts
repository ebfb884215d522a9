import type { Site } from './site';

/** An older version sends on keyup. */
export const dify: Site = {
  id: 'dify',
  title: 'Dify',
  matches: ['https://udify.app/*', 'https://cloud.dify.ai/*'],
  composer: [],
  send: [],
  attach: [
    'input[type="file"]', // from a description, undated
  ],
  answer: [
    '.markdown-body', // from a description, undated
  ],
  requests: [
    { url: '/api/chat-messages', text: 'query' },
    { url: '/console/api/apps/*/chat-messages', text: 'query' },
  ],
  drafts: [],
};
