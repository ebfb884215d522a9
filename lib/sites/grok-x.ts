import type { Site } from './site';

export const grokX: Site = {
  id: 'grok-x',
  title: 'Grok on X',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  paths: ['/i/grok'],
  composer: [
    'textarea[aria-label="Ask Grok anything"]', // seen 2026-02-09
    'div.css-146c3p1 textarea', // seen 2026-02-09
    'textarea[placeholder="Ask anything"]', // seen 2026-02-09
  ],
  send: [
    'button[aria-label="Submit"]', // seen 2026-02-09
    'button[aria-label*="Grok" i]', // seen 2026-02-09
  ],
  attach: [
    'input[type="file"]', // seen 2026-02-09
  ],
  answer: [
    'div[data-testid="grok-response"]', // seen 2026-02-09
  ],
  requests: [
    { url: 'grok.x.com/2/grok/add_response.json', text: 'responses[].message' },
    { url: 'api.twitter.com/2/grok/add_response.json', text: 'responses[].message' },
  ],
  drafts: [],
};
