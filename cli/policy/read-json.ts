import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Remark, UnreadableFile } from './deployed';

/** What JSON says, with a remark for each name that is given twice. Throws `UnreadableFile`, which has line and column. */
export function readJson(text: string): { value: unknown; remarks: readonly Remark[] } {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first || !tree) {
    const before = text.slice(0, first?.offset ?? 0).split('\n');
    const what = first
      ? printParseErrorCode(first.error).replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      : 'nothing there';
    throw new UnreadableFile(
      `is no JSON: ${what.toLowerCase()} in line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}. The browser ignores the whole file.`,
    );
  }
  return { value: JSON.parse(text), remarks: [...twice(tree)] };
}

function* twice(node: Node): Generator<Remark> {
  const names = new Set<unknown>();
  for (const child of node.children ?? []) {
    const name = node.type === 'object' ? child.children?.[0]?.value : undefined;
    if (names.has(name)) yield { setting: String(name), text: 'is given twice. The last one holds.' };
    if (name !== undefined) names.add(name);
    yield* twice(child);
  }
}
