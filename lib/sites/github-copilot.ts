import type { Site } from './site';

export const githubCopilot: Site = {
  id: 'github-copilot',
  title: 'GitHub Copilot',
  matches: ['https://github.com/*'],
  paths: ['/copilot', '/spark'],
  composer: [
    '#copilot-chat-textarea', // seen 2026-08-11
    'textarea[placeholder*="How can I help"]', // seen 2026-08-11
  ],
  send: [
    'button:has(.octicon-paper-airplane)', // seen 2026-08-11
    'button[aria-labelledby*="Send"]', // seen 2026-08-11
  ],
  attach: [
    '#image-uploader', // seen 2026-08-11
    'input[type="file"][multiple]', // seen 2026-08-11
  ],
  answer: [
    '[class*="ChatMessage-module__content"]', // seen 2026-08-11
  ],
  requests: [{ url: 'api.individual.githubcopilot.com/github/chat/threads/*/messages', text: 'content' }],
  drafts: [],
};
