import { isAlphanumeric } from './ascii';

/** A stretch of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Table extends Range {
  readonly header: readonly Range[];
  /** Cells of the row that an offset stands in. */
  cellsAt(offset: number): readonly Range[];
  /** Where each row begins. */
  rows(): Iterable<number>;
}

const delimiters = ['\t', '|', ';', ','] as const;

/** The rows of a Markdown or plain-text table that only draw lines. */
const ruler = /^[\s|+:=-]*$/;

/** What no column's name holds, nor a line of them. */
const notName = /\d{4}|@|[.!?]\s*$/;

/** Shortest line of column names: two letters and what stands between them. */
const shortestHeader = 3;

/** Longest line whose columns are counted. */
const longestLine = 4000;

/**
 * The tables of a text: comma, semicolon, tab or bar separated lines under a line of column names, rows that SQL
 * inserts, and tables of HTML. Found when asked for the first time.
 */
export class Columns {
  readonly #text: string;
  #found: readonly Table[] | null = null;
  readonly #rows = new Map<Table, number>();

  constructor(text: string) {
    this.#text = text;
  }

  get #tables(): readonly Table[] {
    this.#found ??= tablesOf(this.#text);
    return this.#found;
  }

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.#tables.length === 0;
  }

  /** The column name above an offset and the cell around it; nothing outside of tables. */
  at(offset: number): { readonly header: Range; readonly cell: Range } | null {
    const table = this.#tables.find(({ start, end }) => start <= offset && offset < end);
    if (!table) return null;
    const cells = table.cellsAt(offset);
    const column = cells.findIndex(({ start, end }) => start <= offset && offset <= end);
    const header = table.header[column];
    const cell = cells[column];
    return header && cell ? { header, cell } : null;
  }

  /** Where in a table an offset stands, and how many rows that has; nothing outside of tables. */
  placeOf(offset: number): { readonly column: string; readonly rows: number } | null {
    const index = this.#tables.findIndex(({ start, end }) => start <= offset && offset < end);
    const table = this.#tables[index];
    if (!table) return null;
    const column = table.cellsAt(offset).findIndex(({ start, end }) => start <= offset && offset <= end);
    const rows = this.#rows.get(table) ?? [...table.rows()].length;
    this.#rows.set(table, rows);
    return { column: `${index} ${column}`, rows };
  }

  /** Whether a stretch meets a table. */
  meets({ start, end }: Range): boolean {
    return this.#tables.some((table) => table.start < end && start < table.end);
  }

  /** The cells below a column name, without the blanks and quotes around them. */
  *under(name: RegExp): Iterable<Range> {
    for (const table of this.#tables) {
      const column = table.header.findIndex((cell) => name.test(this.#content(cell)));
      if (column < 0) continue;
      for (const row of table.rows()) {
        const cell = table.cellsAt(row)[column];
        if (cell) yield this.#trimmed(cell);
      }
    }
  }

  #content(cell: Range): string {
    const { start, end } = this.#trimmed(cell);
    return this.#text.slice(start, end);
  }

  #trimmed({ start, end }: Range): Range {
    while (start < end && around.test(this.#text[start] ?? '')) start++;
    while (end > start && around.test(this.#text[end - 1] ?? '')) end--;
    return { start, end };
  }
}

/** What stands around the content of a cell. */
const around = /[\s"'`*]/;

function lineEnd(text: string, start: number): number {
  return offsetOf(text, '\n', start);
}

function tablesOf(text: string): Table[] {
  const tables: Table[] = [...insertsOf(text), ...markedUpTables(text)];
  let open: { delimiter: string; header: Range[]; start: number; end: number } | null = null;
  let previous: Range | null = null;
  /** Which delimiters stand in a line and the one before, as bits. */
  let held = 0;
  const next = delimiters.map(() => -1);
  for (let start = 0; start <= text.length; ) {
    const end = lineEnd(text, start);
    if (!isRuler(text, start, end)) {
      const heldBefore = held;
      held = 0;
      for (let i = 0; i < delimiters.length; i++) {
        if ((next[i] as number) < start) next[i] = offsetOf(text, delimiters[i] as string, start);
        if ((next[i] as number) < end) held |= 1 << i;
      }
      const header: Range[] | null = open?.header ?? null;
      if (open && header && cellsOf(text, start, end, open.delimiter).length === header.length)
        open.end = end;
      else {
        if (open) tables.push(delimited(text, open));
        open =
          previous && held & heldBefore
            ? tableUnder(text, previous, { start, end }, held & heldBefore)
            : null;
      }
      previous = { start, end };
    }
    start = end + 1;
  }
  if (open) tables.push(delimited(text, open));
  return tables;
}

/** Where a sign stands from an offset on; the end of the text if it does not. */
function offsetOf(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}

function isRuler(text: string, start: number, end: number): boolean {
  if (isAlphanumeric(text.charCodeAt(start)) || end === start || end - start >= longestLine) return false;
  return ruler.test(text.slice(start, end));
}

interface Delimited extends Range {
  readonly delimiter: string;
  readonly header: readonly Range[];
}

/** A table of lines whose cells a sign separates. */
function delimited(text: string, { start, end, delimiter, header }: Delimited): Table {
  return {
    start,
    end,
    header,
    cellsAt: (offset) => {
      const line = text.lastIndexOf('\n', offset - 1) + 1;
      return cellsOf(text, line, lineEnd(text, line), delimiter);
    },
    *rows() {
      for (let line = start; line < end; line = lineEnd(text, line) + 1)
        if (!ruler.test(text.slice(line, Math.min(lineEnd(text, line), line + longestLine)))) yield line;
    },
  };
}

/** A table whose rows are known, in order. */
function listed(header: readonly Range[], rows: readonly (readonly Range[])[]): Table {
  const start = rows[0]?.[0]?.start ?? 0;
  const end = rows.at(-1)?.at(-1)?.end ?? 0;
  return {
    start,
    end: end + 1,
    header,
    cellsAt: (offset) => rows.findLast((cells) => (cells[0]?.start ?? 0) <= offset) ?? [],
    rows: () => rows.map((cells) => cells[0]?.start ?? 0),
  };
}

/** More rows than this of one statement or page are not looked at as tables. */
const mostRows = 2000;

/** `INSERT INTO t (a, b) VALUES (1, 'x'), (2, 'y')`. @see ISO/IEC 9075-2, section 14.11 */
function insertsOf(text: string): Table[] {
  const tables: Table[] = [];
  if (!text.includes('(')) return tables;
  for (const match of text.matchAll(
    /\binsert\s{1,8}into\s{1,8}[^\s(]{1,128}\s{0,8}\(([^()]{1,2000})\)\s{0,8}values\s{0,8}(?=\()/gi,
  )) {
    const from = match.index + match[0].indexOf('(') + 1;
    const header = cellsOf(text, from, from + (match[1]?.length ?? 0), ',');
    const rows: Range[][] = [];
    const tuple = /\s{0,8},?\s{0,8}\(((?:[^()'\n]|'[^'\n]{0,1000}'){1,4000})\)/y;
    tuple.lastIndex = match.index + match[0].length;
    for (let row = tuple.exec(text); row && rows.length < mostRows; row = tuple.exec(text)) {
      const end = tuple.lastIndex - 1;
      rows.push(cellsOf(text, end - (row[1]?.length ?? 0), end, ',', "'"));
    }
    if (rows.length > 0) tables.push(listed(header, rows));
  }
  return tables;
}

/** Tables of HTML: a first row of names, and rows of as many cells. @see HTML Living Standard, section 4.9 */
function markedUpTables(text: string): Table[] {
  const tables: Table[] = [];
  let header: Range[] | null = null;
  let rows: Range[][] = [];
  const close = () => {
    if (header && rows.length > 0) tables.push(listed(header, rows));
    header = null;
    rows = [];
  };
  if (!text.includes('<') || !/<tr/i.test(text)) return tables;
  for (const { 0: tag, index } of text.matchAll(/<table|<tr[^>]{0,200}>/gi)) {
    if (/^<table/i.test(tag)) {
      close();
      continue;
    }
    const from = index + tag.length;
    const end = text.slice(from, from + longestLine).search(/<\/tr|<tr/i);
    const until = end < 0 ? Math.min(text.length, from + longestLine) : from + end;
    const cells: Range[] = [];
    for (const cell of text.slice(from, until).matchAll(/<t[hd][^>]{0,200}>([^<]{0,1000})/gi)) {
      const last = from + cell.index + cell[0].length;
      cells.push({ start: last - (cell[1]?.length ?? 0), end: last });
    }
    if (!header) header = cells.every(({ start, end }) => namesColumn(text.slice(start, end))) ? cells : null;
    else if (cells.length === header.length && rows.length < mostRows) rows.push(cells);
  }
  close();
  return tables;
}

/** The table that two lines begin, if the first names columns and the second has as many; `held` are the delimiters of both. */
function tableUnder(text: string, first: Range, second: Range, held: number) {
  if (first.end - first.start > longestLine || second.end - second.start > longestLine) return null;
  if (first.end - first.start < shortestHeader) return null;
  if (notName.test(text.slice(first.start, first.end))) return null;
  for (const [i, delimiter] of delimiters.entries()) {
    if ((held & (1 << i)) === 0) continue;
    const header = cellsOf(text, first.start, first.end, delimiter);
    if (header.length < 2) continue;
    if (!header.every(({ start, end }) => namesColumn(text.slice(start, end)))) continue;
    const cells = cellsOf(text, second.start, second.end, delimiter);
    if (cells.length !== header.length) continue;
    // A name that stands in the next line too is that of a row.
    if (cells.some((cell, i) => isSame(text, cell, header[i]))) continue;
    return { delimiter, header, start: second.start, end: second.end };
  }
  return null;
}

function isSame(text: string, cell: Range, other: Range | undefined): boolean {
  const content = text.slice(cell.start, cell.end).trim();
  return content !== '' && other !== undefined && content === text.slice(other.start, other.end).trim();
}

/** Whether a cell can be a column's name: short, and words rather than numbers or sentences. */
function namesColumn(cell: string): boolean {
  return cell.length <= 48 && !notName.test(cell);
}

/** Cells of a line; a delimiter between quotes separates nothing. @see RFC 4180 */
function cellsOf(text: string, start: number, end: number, delimiter: string, quote = '"'): Range[] {
  const cells: Range[] = [];
  let from = start;
  let quoted = false;
  const separates = delimiter.charCodeAt(0);
  const quotes = quote.charCodeAt(0);
  const until = Math.min(end, start + longestLine);
  for (let i = start; i < until; i++) {
    const code = text.charCodeAt(i);
    if (code === quotes) quoted = !quoted;
    else if (code === separates && !quoted) {
      cells.push({ start: from, end: i });
      from = i + 1;
    }
  }
  cells.push({ start: from, end });
  return cells;
}
