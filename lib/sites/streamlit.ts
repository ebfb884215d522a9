import type { Site } from './site';

export const streamlit: Site = {
  id: 'streamlit',
  title: 'Streamlit',
  matches: ['https://*.streamlit.app/*'],
  composer: [
    'textarea[data-testid="stChatInputTextArea"]', // seen 2026-08-21
    '[data-testid="stChatInput"] textarea', // seen 2026-08-21
  ],
  send: [
    'button[data-testid="stChatInputSubmitButton"]', // seen 2026-08-21
  ],
  attach: [
    '[data-testid="stChatInput"] input[type="file"]', // seen 2026-08-21
  ],
  answer: [
    '[data-testid="stChatMessage"]', // seen 2026-08-21
  ],
  requests: [{ url: '/_stcore/stream', text: 'chat_input_value.data' }],
  drafts: [],
};
