// https://www.npmjs.com/package/@ant-design/x
import { Bubble, Sender } from '@ant-design/x';
import { type ReactNode, useState } from 'react';
import { post, showReact } from '../place';

function Conversation(): ReactNode {
  const [value, setValue] = useState('');
  const [said, setSaid] = useState<string[]>([]);
  return (
    <div style={{ width: 600 }}>
      <Bubble.List items={said.map((content, key) => ({ key, role: 'user', content }))} />
      <Sender
        value={value}
        onChange={(text) => setValue(text)}
        onSubmit={(text) => {
          setValue('');
          setSaid([...said, text]);
          void post(text);
        }}
      />
    </div>
  );
}

showReact(<Conversation />);
