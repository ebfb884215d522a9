import type { Columns, Range } from './columns';
import type { Cue } from './cues';

/** How far words around a value count, in UTF-16 code units. */
const reachBefore = 64;
const reachAfter = 24;

/** A label at the start of a line: what stands on the lines before it speaks of something else. */
const label = /^[^\p{L}\n]{0,8}\p{L}{2}[\p{L}\p{N} _.()/-]*["'*]{0,2}[ \t]*[:=|]/u;

/** Names of columns that may hold anything. */
const anyName =
  /^(?:id|ids|nr|no|num|number|nummer|value|values|wert|data|text|note|notes|comment|comments|info|details?|field|col|column|contact|kontakt|entry|item|content|x+)$/iu;

/** Where words count for a value that starts at an offset, in a text with its cues and tables. */
export class Context {
  readonly #text: string;
  readonly #cues: readonly Cue[];
  readonly #columns: Columns;
  #at = -1;
  #near: readonly Cue[] = [];
  #line = -1;
  #end = 0;

  constructor(text: string, cues: readonly Cue[], columns: Columns) {
    this.#text = text;
    this.#cues = cues;
    this.#columns = columns;
  }

  /** Whether one of the words stands anywhere in the text that a list has something for, by index. */
  holdsAny(byWord: readonly unknown[]): boolean {
    return this.#cues.some(({ word }) => byWord[word] !== undefined);
  }

  /** Those words that begin in a stretch. */
  cuesIn({ start, end }: Range): readonly Cue[] {
    return this.#cues.slice(firstFrom(this.#cues, start), firstFrom(this.#cues, end));
  }

  /** Whether a value stands in a column that has a name, and one that may not be that of anything. */
  isUnderName(offset: number): boolean {
    const header = this.#columns.at(offset)?.header;
    if (!header) return false;
    const name = this.#text.slice(header.start, header.end).replace(/[^\p{L}]/gu, '');
    return name !== '' && !anyName.test(name);
  }

  /** Whether the text holds no tables. */
  get isPlain(): boolean {
    return this.#columns.isEmpty;
  }

  /** Where in a table an offset stands, and how many rows that has. */
  placeOf(offset: number): ReturnType<Columns['placeOf']> {
    return this.#columns.placeOf(offset);
  }

  /** Whether what is found in a stretch depends on the names of columns. */
  isInTable(stretch: Range): boolean {
    return this.#columns.meets(stretch);
  }

  /** The cells of tables below a column name, without the blanks and quotes around them. */
  cellsUnder(header: RegExp): Iterable<Range> {
    return this.#columns.under(header);
  }

  /** Cues that may count for a value at an offset, nearest before it first, then its column's name, then those after. */
  around(offset: number): readonly Cue[] {
    if (this.#at === offset) return this.#near;
    this.#at = offset;
    this.#near = this.#cues.length === 0 ? [] : this.#collect(offset);
    return this.#near;
  }

  /** The nearest of some words that stands around a value, and how near it is. */
  nearest(start: number, end: number, words: ReadonlySet<number>): { cue: Cue; distance: number } | null {
    const near = this.around(start);
    for (let distance = 0; distance < near.length; distance++) {
      const cue = near[distance];
      if (!cue || !words.has(cue.word)) continue;
      if (cue.start < start || (cue.start >= end && cue.start - end <= reachAfter)) return { cue, distance };
    }
    return null;
  }

  #collect(offset: number): Cue[] {
    const cues = this.#cues;
    const column = this.#columns.at(offset);
    const nearest = cues[firstFrom(cues, offset - reachBefore)];
    if (!column && (!nearest || nearest.start >= offset + reachBefore + reachAfter)) return [];
    const from = column ? column.cell.start : this.#windowStart(offset);
    const until = Math.min(
      column ? column.cell.end : lineEnd(this.#text, offset, offset + reachBefore + reachAfter),
      offset + reachBefore + reachAfter,
    );
    const first = firstFrom(cues, from);
    const near: Cue[] = [];
    let next = first;
    for (; next < cues.length; next++) {
      const cue = cues[next];
      if (!cue || cue.start >= offset) break;
      near.push(cue);
    }
    near.reverse();
    if (column)
      for (let i = firstFrom(cues, column.header.start); i < cues.length; i++) {
        const cue = cues[i];
        if (!cue || cue.start >= column.header.end) break;
        near.push(cue);
      }
    for (; next < cues.length; next++) {
      const cue = cues[next];
      if (!cue || cue.start >= until) break;
      near.push(cue);
    }
    return near;
  }

  /** Not before an empty line, nor before a line that has a label of its own. */
  #windowStart(offset: number): number {
    const from = Math.max(0, offset - reachBefore);
    const before = this.#text.slice(from, offset);
    const line = before.lastIndexOf('\n');
    if (line >= 0 && this.#labelEnd(from + line + 1) <= offset) return from + line + 1;
    return from + afterEmptyLine(before);
  }

  /** Where the label at the start of a line ends; beyond all offsets if there is none near. */
  #labelEnd(line: number): number {
    if (this.#line === line) return this.#end;
    const match = label.exec(this.#text.slice(line, line + reachBefore));
    this.#line = line;
    this.#end = match ? line + match.index + match[0].length : Number.POSITIVE_INFINITY;
    return this.#end;
  }
}

/** Where a text goes on after its last empty line. */
function afterEmptyLine(text: string): number {
  let at = 0;
  if (text.indexOf('\n') === text.lastIndexOf('\n')) return at;
  for (const { 0: lines, index } of text.matchAll(/\n[ \t\r]*\n/g)) at = index + lines.length;
  return at;
}

function lineEnd(text: string, from: number, until: number): number {
  for (let i = from; i < until; i++) if (text.charCodeAt(i) === 10) return i;
  return until;
}

/** Index of the first cue that starts at an offset or after it. */
function firstFrom(cues: readonly Cue[], offset: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
