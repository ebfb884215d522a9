import type { Site } from './site';

/** The prompt is in the address of a navigation, so that nothing but the guard sees it before it leaves. */
export const aiMode: Site = {
  id: 'ai-mode',
  title: 'Google AI Mode',
  matches: ['https://www.google.com/search?*udm=50*', 'https://www.google.com/ai*'],
  composer: [
    'textarea.ITIRGe', // seen 2025-12-20
    'textarea[aria-label="Ask anything"]', // seen 2025-12-20
    'textarea[maxlength="8192"]', // seen 2025-12-20
  ],
  send: [
    'button[data-xid="input-plate-send-button"]', // seen 2025-12-20
    'button[aria-label="Send"]', // seen 2025-12-20
    'button.OEueve', // seen 2025-12-20
  ],
  attach: [
    'input[type="file"]', // seen 2025-12-20
  ],
  answer: [
    '[data-container-id]', // seen 2025-12-20
    'div[data-subtree="aimc"]', // seen 2025-12-20
  ],
  requests: [
    { url: '/search?*', text: 'q' },
    { url: '/async/folwr?*', text: 'q' },
  ],
  drafts: [{ url: '/complete/search*', text: 'q' }],
};
