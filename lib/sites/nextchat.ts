import type { Site } from './site';

export const nextchat: Site = {
  id: 'nextchat',
  title: 'NextChat',
  matches: ['https://app.nextchat.dev/*'],
  composer: [
    'textarea#chat-input', // seen 2026-07-06
  ],
  send: [
    'button[class*="chat-input-send"]', // seen 2026-07-06
  ],
  attach: [
    'input[type="file"]', // seen 2026-07-06
  ],
  answer: [
    '[class*="chat-message-item"]', // seen 2026-07-06
  ],
  requests: [{ url: '/api/openai/v1/chat/completions', text: 'messages[].content' }],
  drafts: [],
};
