import { type LabelledText, marked, outside, read } from './marks';

/** No punctuation outside of labels; what parts two words leaves a blank. */
export function dropPunctuation(text: Pick<LabelledText, 'text' | 'spans'>): ReturnType<typeof read> {
  const without = (part: string) =>
    part.replace(/(?<=\S)[,;:!?](?=\S)/g, ' ').replace(/[.,;:!?"“”«»()[\]{}<>|*#]/g, '');
  return read(outside(marked(text), without));
}
