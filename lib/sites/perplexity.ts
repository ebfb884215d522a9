import type { Site } from './site';

/** The prompt stands in two fields of the request. */
export const perplexity: Site = {
  id: 'perplexity',
  title: 'Perplexity',
  matches: ['https://www.perplexity.ai/*', 'https://perplexity.ai/*'],
  composer: [
    '#ask-input[contenteditable="true"]', // seen 2026-08-11
    'div[data-lexical-editor="true"][role="textbox"]', // seen 2026-08-11
    'textarea#ask-input', // seen 2026-08-11
  ],
  send: [
    'button[data-testid="submit-button"]', // seen 2026-08-11
    'button[aria-label="Submit"]', // seen 2026-08-11
    'button[data-testid="confirm-edit-query-button"]', // seen 2026-08-11
  ],
  attach: [
    'input[type="file"][multiple]', // seen 2026-08-11
  ],
  answer: [
    '[data-testid="answer"]', // seen 2026-08-11
    '.prose', // seen 2026-08-11
    '[id^="markdown-content"]', // seen 2026-08-11
  ],
  requests: [{ url: '/rest/sse/perplexity_ask', text: 'query_str, params.dsl_query' }],
  drafts: [{ url: '/rest/autosuggest/list-autosuggest*', text: 'query' }],
};
