// https://www.npmjs.com/package/deep-chat: a message box in an open shadow root.
import 'deep-chat';
import { place, post } from '../place';

const chat = document.createElement('deep-chat');
Object.assign(chat, {
  connect: {
    handler: async (
      body: { messages: { text: string }[] },
      signals: { onResponse(answer: { text: string }): void },
    ) => signals.onResponse({ text: await post(body.messages.at(-1)?.text ?? '') }),
  },
});
place.append(chat);
