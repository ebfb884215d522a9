import { marked, outside, read, type Span } from './marks';

/** No punctuation outside of labels; what parts two words leaves a blank. */
export function dropPunctuation<T extends { readonly text: string; readonly spans: readonly Span[] }>(
  text: T,
): T {
  const without = (part: string) =>
    part.replace(/(?<=\S)[,;:!?](?=\S)/g, ' ').replace(/[.,;:!?"“”«»()[\]{}<>|*#]/g, '');
  return { ...text, ...read(outside(marked(text), without)) };
}
