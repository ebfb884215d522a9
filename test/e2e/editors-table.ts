import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderOf } from '../pages/bundle';
import { type EditorName, editors, type Place, places } from '../pages/editors/editors';

/** How a text comes into an editor. */
export const insertions = {
  typed: 'typed',
  pasted: 'pasted',
  'pasted-plain': 'pasted as plain text',
  dropped: 'dropped',
  inserted: 'inserted at once ¹',
  composed: 'composed ¹',
} as const;

export type Insertion = keyof typeof insertions;

/** How it is sent. */
export const ways = { enter: 'Enter', numpad: 'numpad Enter', click: 'click', tap: 'tap ¹' } as const;

export type Way = keyof typeof ways;

/** One cell of the table. */
export interface Case {
  readonly place: Place;
  readonly insertion: Insertion;
  readonly way: Way;
}

export interface Result extends Case {
  /** Whether the server got what should not leave. */
  readonly leaked: boolean;
  /** What else was not as it should be. */
  readonly problem: string | null;
}

export const editorsTable = fileURLToPath(new URL('../../docs/editors.md', import.meta.url));

const resultsOf = (editor: string) => join(folderOf('results'), `${editor}.json`);

/** Keeps what a run of the whole matrix has shown of an editor. */
export function keepResults(editor: EditorName, results: readonly Result[]): void {
  if (!process.env.FULL) return;
  mkdirSync(folderOf('results'), { recursive: true });
  writeFileSync(resultsOf(editor), JSON.stringify(results));
}

/** Writes the table, if the whole matrix has been run. */
export function writeEditorsTable(): void {
  if (!Object.keys(editors).every((editor) => existsSync(resultsOf(editor)))) return;
  const rows = (Object.entries(editors) as [EditorName, string][]).map(([editor, title]) => {
    const results: Result[] = JSON.parse(readFileSync(resultsOf(editor), 'utf8'));
    const marks = (some: readonly Result[]) => {
      if (some.length === 0) return '—';
      const held = some.filter(({ leaked, problem }) => !leaked && !problem).length;
      return `${held === some.length ? '✓' : '✗'} ${held}/${some.length}`;
    };
    const cells = [
      ...Object.keys(insertions).map((insertion) =>
        results.filter((result) => result.place === 'page' && result.insertion === insertion),
      ),
      ...Object.keys(places)
        .filter((place) => place !== 'page')
        .map((place) => results.filter((result) => result.place === place)),
    ];
    return `| ${[title, ...cells.map(marks)].join(' | ')} |`;
  });
  const elsewhere = Object.entries(places).filter(([place]) => place !== 'page');
  const heads = ['Editor', ...Object.values(insertions), ...elsewhere.map(([, title]) => title)];
  writeFileSync(
    editorsTable,
    `# Editors

<!-- Written by \`FULL=1 npm run e2e -- editors --project chat\`. -->

Every editor that message boxes are made with, on a page that no site file knows. A text of three lines with a mail
address and a bank account gets into it in one of six ways and is sent in one of ${Object.keys(ways).length}: ${Object.values(ways).join(', ')}.
A cell counts the cases in which nothing reached the server before somebody chose, and then exactly one message, with
both values redacted, word for word what the editor held. After typed ones everything is undone and sent again: the
values do not come back.

| ${heads.join(' | ')} |
|${heads.map(() => '---').join('|')}|
${rows.join('\n')}

In the last ${elsewhere.length} columns the text is typed and sent by Enter, and pasted and sent by a click. A dash: the editor itself does not
work there.

¹ Simulated through the DevTools protocol: text that arrives at once, as dictation and autofill bring it; an input
method that composes; a finger.

Monaco and CodeMirror 6 draw only the lines in view. What is typed into lines that are not in view when it is sent is
not seen there; what is pasted or dropped is looked at before the editor has it.
`,
  );
}
