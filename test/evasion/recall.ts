import { detect } from '../../lib/detect/detect';
import type { Category } from '../../lib/detect/finding';
import { catalogue } from '../../lib/detect/recognizers/catalogue';
import { recognizers } from '../../lib/detect/recognizers/recognizers';
import { type Transform, transforms } from './transforms';

/** A text that holds a value. */
interface Example {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** What has no form of its own. */
const freeText: ReadonlySet<Category> = new Set(['person', 'place', 'organisation', 'address']);

/** The first example of each identifier whose values are written in one way: no names, no other free text. */
export const examples: readonly Example[] = recognizers
  .filter(({ category }) => !freeText.has(category))
  .flatMap(({ id }) => {
    const text = catalogue[id]?.finds[0];
    if (text === undefined || text.includes('\n')) return [];
    const [before = '', value = '', after = ''] = text.includes('«') ? text.split(/[«»]/) : ['', text, ''];
    return [{ before, value, after }];
  });

/** Share of the values that are found when they are written in a way, and how many it changes at all. */
export function recallOf({ write, whole }: Transform): { readonly changed: number; readonly recall: number } {
  let changed = 0;
  let found = 0;
  for (const { before, value, after } of examples) {
    const plain = before + value + after;
    const text = whole ? write(plain) : before + write(value) + after;
    if (text === plain) continue;
    changed++;
    // Where the value stands now: within a whole that is written otherwise, anywhere.
    const start = whole ? 0 : before.length;
    const end = text.length - (whole ? 0 : after.length);
    if (detect(text).some((finding) => finding.start < end && finding.end > start)) found++;
  }
  return { changed, recall: changed === 0 ? 1 : found / changed };
}

/** A table of how much is found of what is written in each way; those that must be found first. */
export function evasionTable(): string {
  const row = (transform: Transform) => {
    const { changed, recall } = recallOf(transform);
    return `| ${transform.name} | ${changed} | ${(recall * 100).toFixed(1)} % |`;
  };
  const must = transforms.filter(({ least }) => least !== undefined);
  const others = transforms.filter(({ least }) => least === undefined);
  return [
    '| written with | values | found |',
    '| --- | ---: | ---: |',
    ...must.map(row),
    '| — | | |',
    ...others.map(row),
  ].join('\n');
}
