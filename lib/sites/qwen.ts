import type { Site } from './site';

export const qwen: Site = {
  id: 'qwen',
  title: 'Qwen Chat',
  matches: [
    'https://chat.qwen.ai/*',
    'https://qwen.ai/*',
    'https://chat.qwenlm.ai/*',
    'https://www.qianwen.com/*',
  ],
  composer: [
    'textarea.message-input-textarea', // seen 2026-02-09
    '#chat-input', // seen 2026-02-09
  ],
  send: [
    'button.omni-button-content-btn', // seen 2026-02-09
    'div.message-input-right-button-send button', // seen 2026-02-09
    'button.send-button', // seen 2026-02-09
    '#send-message-button', // seen 2026-02-09
  ],
  attach: [
    'input#filesUpload', // seen 2026-02-09
  ],
  answer: [
    '.qwen-chat-message-assistant .qwen-markdown', // seen 2026-02-09
  ],
  requests: [
    { url: '/api/v2/chat/completions*', text: 'messages[].content' },
    { url: 'chat2.qianwen.com/api/v2/chat', text: 'messages[].content' },
  ],
  drafts: [],
};
