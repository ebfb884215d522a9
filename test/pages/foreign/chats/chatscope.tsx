// https://www.npmjs.com/package/@chatscope/chat-ui-kit-react: a bare contenteditable.
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import {
  ChatContainer,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
} from '@chatscope/chat-ui-kit-react';
import { type ReactNode, useState } from 'react';
import { post, showReact } from '../place';

function Conversation(): ReactNode {
  const [said, setSaid] = useState<string[]>([]);
  return (
    <div style={{ height: 500 }}>
      <MainContainer>
        <ChatContainer>
          <MessageList>
            {said.map((message, index) => (
              <Message
                // biome-ignore lint/suspicious/noArrayIndexKey: messages are only added.
                key={index}
                model={{ message, direction: 'outgoing', position: 'single' }}
              />
            ))}
          </MessageList>
          <MessageInput
            placeholder="Type message here"
            onSend={(_html, text) => {
              setSaid([...said, text]);
              void post(text);
            }}
          />
        </ChatContainer>
      </MainContainer>
    </div>
  );
}

showReact(<Conversation />);
