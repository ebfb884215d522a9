import type { Site } from './site';

export const characterAi: Site = {
  id: 'character-ai',
  title: 'Character.AI',
  matches: ['https://character.ai/*', 'https://old.character.ai/*'],
  composer: [
    'textarea[placeholder*="Message" i]', // from a description, undated
  ],
  send: [
    'button[aria-label="Send a message..."]', // from a description, undated
  ],
  attach: [],
  answer: [
    '[data-testid="completed-message"]', // from a description, undated
  ],
  requests: [{ url: 'neo.character.ai/ws/', text: 'payload.turn.candidates[].raw_content' }],
  drafts: [],
};
