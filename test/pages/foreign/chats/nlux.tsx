// https://www.npmjs.com/package/@nlux/react
import '@nlux/themes/nova.css';
import { AiChat, useAsBatchAdapter } from '@nlux/react';
import type { ReactNode } from 'react';
import { post, showReact } from '../place';

function Conversation(): ReactNode {
  return <AiChat adapter={useAsBatchAdapter((text: string) => post(text))} />;
}

showReact(<Conversation />);
