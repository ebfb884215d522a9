/** One of the demo's editors, as real chats use them. */
export interface Editor {
  /** What would be sent: from the editor's own model, never from its page. */
  text(): string;
  clear(): void;
  focus(): void;
}

/** Puts an editor into `place`; it calls `send` on Enter. */
export type Mount = (place: HTMLElement, send: () => void) => Editor;

/** Whether a key sends. */
export function isSend(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing;
}
