import type { Site } from './site';

/** The prompt is encrypted before it is requested: nothing but the editor can be guarded. */
export const lumo: Site = {
  id: 'lumo',
  title: 'Lumo',
  matches: ['https://lumo.proton.me/*'],
  composer: [
    'div.ProseMirror[contenteditable="true"]', // from a description, undated
  ],
  send: [],
  attach: [
    'input[type="file"]', // from a description, undated
  ],
  answer: [
    '.lumo-markdown', // from a description, undated
    '.assistant-msg-container', // from a description, undated
  ],
  requests: [{ url: '/api/ai/v1/chat', text: 'encrypted' }],
  drafts: [],
};
