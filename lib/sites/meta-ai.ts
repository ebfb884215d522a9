import type { Site } from './site';

export const metaAi: Site = {
  id: 'meta-ai',
  title: 'Meta AI',
  matches: ['https://www.meta.ai/*', 'https://meta.ai/*'],
  composer: [
    'div[data-testid="composer-input"][contenteditable="true"]', // seen 2025-11-23
    'input[placeholder*="Ask Meta" i]', // seen 2025-11-23
    'textarea[placeholder*="Ask" i]', // seen 2025-11-23
  ],
  send: [
    'div[aria-label*="Send" i][role="button"]', // seen 2025-11-23
    'button[aria-label*="Send" i]', // seen 2025-11-23
  ],
  attach: [
    'input[type="file"]', // seen 2025-11-23
  ],
  answer: [
    '[class*="assistant" i] [class*="content" i]', // seen 2025-11-23
  ],
  requests: [
    { url: '/api/graphql/', text: 'variables.message.sensitive_string_value' },
    { url: 'graph.meta.ai/graphql*', text: 'variables.message.sensitive_string_value' },
  ],
  drafts: [],
};
