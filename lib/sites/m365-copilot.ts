import type { Site } from './site';

/** May be in a frame of another Microsoft application. */
export const m365Copilot: Site = {
  id: 'm365-copilot',
  title: 'Microsoft 365 Copilot',
  matches: [
    'https://m365.cloud.microsoft/*',
    'https://copilot.cloud.microsoft/*',
    'https://www.office.com/chat*',
  ],
  composer: [
    '#m365-chat-editor-target-element', // seen 2026-08-11
    'span[role="textbox"][contenteditable="true"][aria-label="Message Copilot"]', // seen 2026-08-11
  ],
  send: [
    'button[aria-label*="Send" i]', // seen 2026-08-11
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    'div[data-testid="copilot-message-div"]', // seen 2026-08-11
  ],
  closedIn: ['Edge'], // MicrosoftEdge-Extensions#644: since Edge 150, by design; seen 2026-08
  requests: [{ url: 'substrate.office.com/m365Copilot/Chathub/*', text: 'arguments[].message.text' }],
  drafts: [],
};
