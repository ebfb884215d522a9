// https://www.npmjs.com/package/@llamaindex/chat-ui
import { ChatSection } from '@llamaindex/chat-ui';
import { type ReactNode, useState } from 'react';
import { post, showReact } from '../place';

type Handler = Parameters<typeof ChatSection>[0]['handler'];

function Conversation(): ReactNode {
  const [messages, setMessages] = useState<Handler['messages']>([]);
  const handler: Handler = {
    messages,
    status: 'ready',
    async sendMessage(message) {
      setMessages([...messages, message]);
      await post(message.parts.map((part) => ('text' in part ? part.text : '')).join(''));
    },
  };
  return <ChatSection handler={handler} />;
}

showReact(<Conversation />);
