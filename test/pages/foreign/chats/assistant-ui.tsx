// https://www.npmjs.com/package/@assistant-ui/react
import {
  AssistantRuntimeProvider,
  type ChatModelAdapter,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useLocalRuntime,
} from '@assistant-ui/react';
import type { ReactNode } from 'react';
import { post, showReact } from '../place';

const adapter: ChatModelAdapter = {
  async run({ messages }) {
    const parts = messages.at(-1)?.content ?? [];
    const text = parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
    return { content: [{ type: 'text', text: await post(text) }] };
  },
};

function Message(): ReactNode {
  return (
    <MessagePrimitive.Root>
      <MessagePrimitive.Parts />
    </MessagePrimitive.Root>
  );
}

function Thread(): ReactNode {
  return (
    <AssistantRuntimeProvider runtime={useLocalRuntime(adapter)}>
      <ThreadPrimitive.Root>
        <ThreadPrimitive.Viewport>
          <ThreadPrimitive.Messages components={{ Message }} />
        </ThreadPrimitive.Viewport>
        <ComposerPrimitive.Root>
          <ComposerPrimitive.Input placeholder="Send a message..." />
          <ComposerPrimitive.Send>↑</ComposerPrimitive.Send>
        </ComposerPrimitive.Root>
      </ThreadPrimitive.Root>
    </AssistantRuntimeProvider>
  );
}

showReact(<Thread />);
