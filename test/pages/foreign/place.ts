import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Where the page has room for a chat. */
export const place = document.querySelector<HTMLElement>('main')!;

/** Shows a chat that is made of React components. */
export function showReact(content: ReactNode): void {
  createRoot(place).render(content);
}

/** Sends a message to the server, where the chat leaves that to who uses it. */
export async function post(text: string): Promise<string> {
  await fetch('/api/send', { method: 'POST', body: JSON.stringify({ text }) });
  return 'Good to know.';
}
