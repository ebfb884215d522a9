/** One of the demo's editors, as real chats use them. */
export interface Editor {
  /** What would be sent: from the editor's own model, never from its page. */
  text(): string;
  clear(): void;
  focus(): void;
}

/** Attributes of the element that is typed into. */
export type Attributes = Readonly<Record<string, string>>;

/** Those of the demo chat. */
export const demoAttributes: Attributes = {
  'data-demo': 'composer',
  role: 'textbox',
  'aria-label': 'Message',
};

/** Puts an editor into `place`; it calls `send` on Enter. */
export type Mount = (place: HTMLElement, send: () => void, attributes?: Attributes) => Editor;

/** Sets attributes; a class is added to those that are there. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (name === 'class') element.classList.add(...value.split(' '));
    else element.setAttribute(name, value);
}

/** Whether a key sends. */
export function isSend(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !event.isComposing;
}
