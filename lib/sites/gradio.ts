import type { Site } from './site';

/** Sends on keypress. Often in a frame of huggingface.co. */
export const gradio: Site = {
  id: 'gradio',
  title: 'Gradio',
  matches: ['https://*.hf.space/*'],
  composer: [
    'textarea[data-testid="textbox"]', // seen 2026-08-21
  ],
  send: [
    'button.submit-button', // seen 2026-08-21
  ],
  attach: [
    'input[data-testid="file-upload"]', // seen 2026-08-21
  ],
  answer: [
    '[data-testid="bot"]', // seen 2026-08-21
  ],
  requests: [
    { url: '/gradio_api/queue/join', text: 'data[]' },
    { url: '/queue/join', text: 'data[]' },
  ],
  drafts: [],
};
