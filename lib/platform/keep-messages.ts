import { getMessage } from './get-message';

/** The names of the messages that pages of others may show, put in when the extension is built. */
declare const MESSAGE_KEYS: readonly string[];

/** Stands where a value will. A character that no message has. */
const hole = '\uE000';

/** Reads all of them now: a page that outlives an update can read none any more. */
export function keepMessages(): typeof getMessage {
  const kept = new Map(MESSAGE_KEYS.map((key) => [key, getMessage(key, hole)]));
  return (key, value = '') => (kept.get(key) ?? key).replaceAll(hole, () => value);
}
