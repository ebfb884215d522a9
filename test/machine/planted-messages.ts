import { detect } from '../../lib/detect/detect';
import { type Example, examples } from '../fuzz/examples';

/** A message of several lines, and the values in it that are held. */
export interface PlantedMessage {
  readonly text: string;
  readonly values: readonly string[];
}

/** Shorter values could be somewhere by chance. */
export const leastCharacters = 8;

/** So many values stand in one message, as far as each is still found beside the others. */
const inOneMessage = 10;

const withoutSeparators = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const lineOf = ({ before, value, after }: Example) => `${before}${value}${after}`;

/** Messages with at least `count` values of the whole catalogue, none of which stands in a known text or in another line. */
export function plantedMessages(count: number, knownText: string): PlantedMessage[] {
  const known = withoutSeparators(knownText);
  const usable = examples.filter((example) => {
    const bare = withoutSeparators(example.value);
    return bare.length >= leastCharacters && !lineOf(example).includes('\n') && !known.includes(bare);
  });
  const unlike = [...new Map(usable.map((example) => [withoutSeparators(example.value), example])).values()];
  const lines = unlike.map((example) => withoutSeparators(lineOf(example)));
  const apart = unlike.filter(({ value }, at) =>
    lines.every((line, index) => index === at || !line.includes(withoutSeparators(value))),
  );
  const total = Math.ceil(apart.length / inOneMessage);
  const messages: PlantedMessage[] = [];
  for (let at = 0, planted = 0; at < total && planted < count; at += 1) {
    const message = heldOnly(apart.filter((_, index) => index % total === at));
    planted += message.values.length;
    messages.push(message);
  }
  return messages;
}

/** Leaves out what is not found any more in the company of others. */
function heldOnly(some: readonly Example[]): PlantedMessage {
  const text = some.map(lineOf).join('\n');
  const held = detect(text).filter(({ severity }) => severity !== 'low');
  const found = some.filter(({ value }) => {
    const at = text.indexOf(value);
    return held.some(({ start, end }) => start <= at && end >= at + value.length);
  });
  return found.length === some.length ? { text, values: some.map(({ value }) => value) } : heldOnly(found);
}
