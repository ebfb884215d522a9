import type messages from '../../public/_locales/en/messages.json';

/** The name of a message; English has them all. */
export type MessageKey = keyof typeof messages;

type GetMessage = (key: string, value?: string) => string;

let getMessage: GetMessage = (key) => key;

/** Says where messages come from: the browser in the extension, anything else in a test. */
export function provideMessages(source: GetMessage): void {
  getMessage = source;
}

/** A message in the browser's language, with a value filled in. */
export function t(key: MessageKey, value?: string | number): string {
  return getMessage(key, value === undefined ? undefined : String(value));
}

/** A message that not every name has; nothing where there is none. */
export function known(key: string): string | null {
  const message = getMessage(key);
  return message === key ? null : message;
}

type Prefix =
  | 'action'
  | 'attachments'
  | 'category'
  | 'context'
  | 'identifier_kind'
  | 'justification'
  | 'note'
  | 'recorded'
  | 'sensitivity'
  | 'setting'
  | 'severity'
  | 'style';

/** The message for a word of one of the closed lists: `word('category', 'national-id')`. */
export function word(list: Prefix, name: string): string {
  return getMessage(`${list}_${name.replaceAll('-', '_')}`);
}
