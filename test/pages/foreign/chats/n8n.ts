// https://www.npmjs.com/package/@n8n/chat: made with Vue; it posts by itself.
import '@n8n/chat/style.css';
import { createChat } from '@n8n/chat';
import { place } from '../place';

place.id = 'n8n-chat';
place.style.height = '600px';
createChat({ webhookUrl: '/api/send', mode: 'fullscreen', chatInputKey: 'text', loadPreviousSession: false });
