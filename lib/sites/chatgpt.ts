import type { Site } from './site';

export const chatgpt: Site = {
  id: 'chatgpt',
  title: 'ChatGPT',
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
  composer: [
    '#prompt-textarea', // seen 2026-08-11
    'div.ProseMirror[contenteditable="true"]', // seen 2026-08-11
    '[contenteditable="true"][role="textbox"]', // seen 2026-07-24
  ],
  send: [
    '#composer-submit-button:not([data-testid="stop-button"])', // seen 2026-08-11
    'button[data-testid="send-button"]', // seen 2026-08-11
    'button[data-testid="fruitjuice-send-button"]', // seen 2026-02-09
    'button[aria-label="Send prompt"]', // seen 2026-02-09
  ],
};
