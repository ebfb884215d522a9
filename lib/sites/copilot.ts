import type { Site } from './site';

/** Sends over a WebSocket. */
export const copilot: Site = {
  id: 'copilot',
  title: 'Microsoft Copilot',
  matches: ['https://copilot.microsoft.com/*', 'https://copilot.com/*', 'https://www.copilot.com/*'],
  composer: [
    'textarea#userInput', // seen 2026-08-11
    'textarea[data-testid="composer-input"]', // seen 2025-12-20
  ],
  send: [
    'button[data-testid="submit-button"]', // seen 2026-08-21
    'button[aria-label="Submit message"]', // seen 2025-12-20
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    'div[data-content="ai-message"]', // seen 2026-08-11
  ],
  closedIn: ['Edge'], // MicrosoftEdge-Extensions#334, seen 2026-08
  requests: [{ url: '/c/api/chat*', text: 'content[].text' }],
  drafts: [],
};
