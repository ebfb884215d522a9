import type { Category } from '../../lib/detect/finding';
import { catalogue } from '../../lib/detect/recognizers/catalogue';
import { recognizers } from '../../lib/detect/recognizers/recognizers';

/** A text of the catalogue that holds a value, and what stands around the value. */
export interface Example {
  readonly id: string;
  readonly category: Category;
  readonly proof: 'check' | 'structure' | 'cue';
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** Every example of every identifier, in the order of the catalogue. */
export const examples: readonly Example[] = recognizers.flatMap(({ id, category }) =>
  (catalogue[id]?.finds ?? []).map((text) => {
    const [before = '', value = '', after = ''] = text.includes('«') ? text.split(/[«»]/) : ['', text, ''];
    return { id, category, proof: catalogue[id]?.proof ?? 'cue', before, value, after };
  }),
);
