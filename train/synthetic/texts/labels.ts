import type { LabelledSpan } from '../../tagger/corpus';

type Type = LabelledSpan['type'];

/** A text under construction: each label is a pair of private-use characters around its words. */
export type Marked = string;

const types: readonly Type[] = ['PERSON', 'LOCATION', 'ORG', 'ADDRESS'];
const opening = 0xe100;
const closing = '\ue10f';
const marks = /[\ue100-\ue10f]/g;

/** The words without labels. */
export const unlabelled = (marked: Marked): string => marked.replace(marks, '');

/** The words with a label of this type around them, and none inside. */
export const label = (type: Type, words: string): Marked =>
  String.fromCharCode(opening + types.indexOf(type)) + unlabelled(words) + closing;

export const person = (words: string): Marked => label('PERSON', words);
export const place = (words: string): Marked => label('LOCATION', words);
export const organisation = (words: string): Marked => label('ORG', words);
export const postal = (words: string): Marked => label('ADDRESS', words);

/** The text and its spans. Blanks at the ends of a label are left out of the span. */
export function readLabels(marked: Marked): { text: string; spans: LabelledSpan[] } {
  let text = '';
  const spans: LabelledSpan[] = [];
  let open: { start: number; type: Type } | null = null;
  for (const part of marked.split(/([\ue100-\ue10f])/)) {
    if (part === closing) {
      if (!open) throw new Error(`a label that was not opened: ${unlabelled(marked)}`);
      let { start } = open;
      let end = text.length;
      while (start < end && /\s/.test(text[start]!)) start++;
      while (end > start && /\s/.test(text[end - 1]!)) end--;
      if (end > start) spans.push({ start, end, type: open.type });
      open = null;
    } else if (part.length === 1 && part >= '\ue100' && part < closing) {
      if (open) throw new Error(`a label in a label: ${unlabelled(marked)}`);
      open = { start: text.length, type: types[part.charCodeAt(0) - opening]! };
    } else text += part;
  }
  if (open) throw new Error(`a label that stays open: ${unlabelled(marked)}`);
  return { text, spans };
}

/** A labelled text with its labels as marks. */
export function markLabels(text: string, spans: readonly LabelledSpan[]): Marked {
  let marked = '';
  let from = 0;
  for (const { start, end, type } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    marked += text.slice(from, start) + label(type, text.slice(start, end));
    from = end;
  }
  return marked + text.slice(from);
}

/** The text with the words of its labels changed. */
export function changeLabels(marked: Marked, change: (words: string, type: Type) => string): Marked {
  return marked.replace(/([\ue100-\ue10e])([^\ue10f]*)\ue10f/g, (_, open: string, words: string) => {
    const type = types[open.charCodeAt(0) - opening]!;
    return label(type, change(words, type));
  });
}

/** The text with what is outside of labels changed. */
export function changeOutside(marked: Marked, change: (words: string) => string): Marked {
  return marked
    .split(/([\ue100-\ue10e][^\ue10f]*\ue10f)/)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');
}
