import type { Site } from './site';

/** Sends on Enter or on Control and Enter, as its person prefers. */
export const aiStudio: Site = {
  id: 'ai-studio',
  title: 'Google AI Studio',
  matches: ['https://aistudio.google.com/*', 'https://aistudio.google.cn/*'],
  composer: [
    'ms-prompt-input-wrapper textarea', // seen 2026-02-09
    'ms-prompt-box textarea', // seen 2026-02-09
    'ms-autosize-textarea textarea', // seen 2026-02-09
    'ms-chunk-input textarea', // seen 2026-02-09
    'textarea[aria-label="Enter a prompt"]', // seen 2026-02-09
  ],
  send: [
    'ms-run-button button[type="submit"]', // seen 2026-02-09
    'button[aria-label="Run"]', // seen 2026-02-09
  ],
  attach: [
    'input[type="file"]', // seen 2026-02-09
  ],
  answer: [
    '.chat-turn-container.model', // seen 2026-02-09
    'ms-cmark-node', // seen 2026-02-09
  ],
  requests: [{ url: 'alkalimakersuite-pa.clients6.google.com/*/GenerateContent', text: '[1]' }],
  drafts: [],
};
