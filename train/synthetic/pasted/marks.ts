/** Types of labels, in the order of the characters that open them. */
export const types = ['PERSON', 'LOCATION', 'ORG', 'ADDRESS'] as const;

export type Type = (typeof types)[number];

/** A labelled stretch of a text; offsets in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
}

/** A made-up text whose names are labelled. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly lang: string;
  /** The kind of text. */
  readonly frame: string;
  /** Where the name of its first person is at home. */
  readonly origin?: string;
}

/*
 * Texts are put together as strings in which a label is a pair of characters of the private use area around its
 * words, so that offsets need no bookkeeping: they are counted when the marks are taken out.
 */
const first = 0xe000;
const close = '\ue00f';
const marks = /[\ue000-\ue00f]/g;
const blank = /^[\s\u200b]$/;

/** The words with a label of this type around them. */
export const mark = (type: Type, text: string): string =>
  String.fromCharCode(first + types.indexOf(type)) + text.replace(marks, '') + close;

export const person = (text: string): string => mark('PERSON', text);
export const place = (text: string): string => mark('LOCATION', text);
export const org = (text: string): string => mark('ORG', text);
export const address = (text: string): string => mark('ADDRESS', text);

/** The words without labels. */
export const unmarked = (text: string): string => text.replace(marks, '');

/** Labels and words of a marked text; blanks at the edges of a label are outside of it, inner labels are dropped. */
export function read(marked: string): { text: string; spans: Span[] } {
  let text = '';
  const spans: Span[] = [];
  let open: { start: number; type: Type } | null = null;
  for (const part of marked.split(/([\ue000-\ue00f])/)) {
    if (part === close) {
      if (!open) continue;
      let { start } = open;
      let end = text.length;
      while (start < end && blank.test(text[start]!)) start++;
      while (end > start && blank.test(text[end - 1]!)) end--;
      if (end > start) spans.push({ start, end, type: open.type });
      open = null;
    } else if (part.length === 1 && part >= '\ue000' && part < close) {
      open ??= { start: text.length, type: types[part.charCodeAt(0) - first]! };
    } else text += part;
  }
  return { text, spans };
}

/** A labelled text with marks again. */
export function marked({ text, spans }: Pick<LabelledText, 'text' | 'spans'>): string {
  let out = '';
  let from = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    out += text.slice(from, span.start) + mark(span.type, text.slice(span.start, span.end));
    from = span.end;
  }
  return out + text.slice(from);
}

/** Stretches of a marked text outside of labels, changed; those inside stay. */
export function outside(marked: string, change: (text: string) => string): string {
  return marked
    .split(/([\ue000-\ue00e][^\ue00f]*\ue00f)/)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');
}

/** Labels of a marked text with other words in them. */
export function inside(marked: string, change: (text: string, type: Type) => string): string {
  return marked.replace(/([\ue000-\ue00e])([^\ue00f]*)\ue00f/g, (_, open: string, text: string) => {
    const type = types[open.charCodeAt(0) - first]!;
    return mark(type, change(text, type));
  });
}
