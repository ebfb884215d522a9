import type { Site } from './site';

/** Text that is added as a source leaves by `batchexecute`. */
export const notebooklm: Site = {
  id: 'notebooklm',
  title: 'NotebookLM',
  matches: ['https://notebooklm.google.com/*', 'https://notebook.google.com/*'],
  composer: [
    'textarea.query-box-input', // seen 2026-08-11
    'query-box textarea', // seen 2026-08-11
  ],
  send: [
    'query-box form button[type="submit"]', // seen 2026-08-11
    'button.submit-button', // seen 2026-08-11
  ],
  attach: [
    'input[type="file"]', // seen 2026-08-11
  ],
  answer: [
    '[data-test-id="chat-message-answer"]', // seen 2026-08-11
    'chat-message .to-user-container', // seen 2026-08-11
  ],
  requests: [
    { url: '/_/LabsTailwindUi/data/*/GenerateFreeFormStreamed', text: 'f.req' },
    { url: '/_/LabsTailwindUi/data/batchexecute*', text: 'f.req' },
  ],
  drafts: [],
};
