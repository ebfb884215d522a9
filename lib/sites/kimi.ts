import type { Site } from './site';

/** What sends is a div. Requests are frames with their length before them. */
export const kimi: Site = {
  id: 'kimi',
  title: 'Kimi',
  matches: [
    'https://www.kimi.com/*',
    'https://kimi.com/*',
    'https://kimi.ai/*',
    'https://kimi.moonshot.cn/*',
  ],
  composer: [
    '.chat-input-editor[contenteditable="true"]', // seen 2026-08-11
    'div[data-lexical-editor="true"][role="textbox"]', // seen 2026-08-11
  ],
  send: [
    '.send-button-container:not(.disabled) .send-button', // seen 2026-08-11
    '.send-button-container', // seen 2026-08-11
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    '.chat-content-item-assistant .markdown', // seen 2026-08-11
    '.segment.segment-assistant', // seen 2026-08-11
  ],
  requests: [{ url: '/apiv2/kimi.gateway.chat.v1.ChatService/Chat', text: 'message.blocks[].text.content' }],
  drafts: [],
};
