import type { Site } from './site';

export const lobechat: Site = {
  id: 'lobechat',
  title: 'LobeChat',
  matches: ['https://lobehub.com/*', 'https://app.lobehub.com/*'],
  composer: [
    '[data-lexical-editor="true"][contenteditable="true"]', // from a description, undated
  ],
  send: [
    'button[aria-label*="Send" i]', // from a description, undated
    '.ant-btn-primary', // from a description, undated
  ],
  attach: [
    'input[type="file"]', // from a description, undated
  ],
  answer: [],
  requests: [{ url: '/webapi/chat/*', text: 'messages[].content' }],
  drafts: [],
};
