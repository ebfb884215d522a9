// https://www.npmjs.com/package/stream-chat-react
import 'stream-chat-react/css/index.css';
import type { ReactNode } from 'react';
import { type ChannelAPIResponse, StreamChat } from 'stream-chat';
import { Channel, Chat, MessageComposer, MessageList, Window } from 'stream-chat-react';
import { post, showReact } from '../place';

/** A client that is never connected: what it would ask the service is answered here. */
const client = new StreamChat('key');
Object.assign(client, { userID: 'person', user: { id: 'person' }, _user: { id: 'person' } });
client.wsPromise = Promise.resolve();
const channel = client.channel('messaging', 'room');
Object.assign(channel, {
  initialized: true,
  watch: async () => ({ members: [], messages: [] }) as unknown as ChannelAPIResponse,
  keystroke: async () => {},
  stopTyping: async () => {},
  markRead: async () => null,
});

function Conversation(): ReactNode {
  return (
    <Chat client={client}>
      <Channel
        channel={channel}
        doSendMessageRequest={async (_channel, message) => {
          await post(message.text ?? '');
          return { message } as never;
        }}
      >
        <Window>
          <MessageList />
          <MessageComposer />
        </Window>
      </Channel>
    </Chat>
  );
}

showReact(<Conversation />);
