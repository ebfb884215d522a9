import type { Site } from './site';

/**
 * A chat that a person added: no host of its own, and nothing known of its page, so that structure alone tells what is
 * typed into and what sends. Its requests are those of the chats that people host themselves: Open WebUI, LibreChat,
 * AnythingLLM.
 */
export const anyChat: Site = {
  id: 'any-chat',
  title: '',
  matches: [],
  composer: [],
  send: [],
  attach: [],
  answer: [],
  requests: [
    { url: '/api/chat/completions', text: 'messages[].content' }, // Open WebUI, seen 2026-08
    { url: '/api/agents/chat*', text: 'text' }, // LibreChat, seen 2026-08
    { url: '/api/ask/*', text: 'text' }, // LibreChat before 2025
    { url: '/api/workspace/*/stream-chat', text: 'message' }, // AnythingLLM, seen 2026-08
  ],
  drafts: [{ url: '/api/v1/tasks/auto/completions', text: 'prompt' }], // Open WebUI, seen 2026-08
};
