import { isDrawn, readDrawn } from './drawn-editor';
import { type Editable, isField } from './editable';

/** A stretch of the draft's text that stands in one text node. */
interface Piece {
  readonly start: number;
  readonly node: Text;
}

/** The text of a composer as a person sees it, and where each character stands in the page. */
export interface Draft {
  readonly text: string;
  /** The DOM range of `[start, end)` in UTF-16 code units of `text`; nothing for a text field and where text is drawn. */
  range(start: number, end: number): Range | null;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Text that an editor shows but does not hold: Slate keeps its placeholder inside the editable. */
const decoration = '[data-slate-placeholder]'; // seen 2026-11-24

/** Reads what stands in a composer: lines end in `\n`, one for each block and each line break. */
export function readDraft(editable: Editable): Draft {
  if (isField(editable)) return { text: editable.value, range: () => null };
  if (isDrawn(editable)) return { text: readDrawn(editable), range: () => null };

  let text = '';
  let breakBefore = false;
  const pieces: Piece[] = [];

  const startLine = () => {
    if (breakBefore && text !== '') text += '\n';
    breakBefore = false;
  };
  const visit = (node: Node) => {
    if (node instanceof Text) {
      if (node.data === '') return;
      startLine();
      pieces.push({ start: text.length, node });
      text += node.data;
    } else if (node instanceof HTMLBRElement) {
      if (isLast(node, editable)) return;
      startLine();
      text += '\n';
    } else if (node instanceof Element && !node.matches(decoration)) {
      const block = blocks.has(node.tagName);
      if (block) startLine();
      for (const child of node.childNodes) visit(child);
      if (block) breakBefore = true;
    }
  };
  for (const child of editable.childNodes) visit(child);

  return { text, range: (start, end) => rangeOf(pieces, start, end) };
}

/** Whether a line break only keeps an otherwise finished or empty block open, as editors do. */
function isLast(br: HTMLBRElement, root: Element): boolean {
  let node: Node = br;
  while (node !== root) {
    for (let next = node.nextSibling; next; next = next.nextSibling)
      if (next.textContent !== '') return false;
    const parent = node.parentElement;
    if (!parent || blocks.has(parent.tagName)) return true;
    node = parent;
  }
  return true;
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.find((piece) => start < piece.start + piece.node.length);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}
