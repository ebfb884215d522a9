import { valueTag } from './value-element';

/** What begins a line of its own; text on both sides does not belong together. */
const blocks =
  'address,article,aside,blockquote,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,th,thead,tr,ul';

/** What holds text that nobody reads as an answer. */
const skipped = `button,input,select,textarea,script,style,noscript,template,svg,math annotation,[contenteditable]:not([contenteditable="false"]),${valueTag}`;

/** Text nodes of one block that stand side by side, with their text. */
export interface TextRun {
  readonly nodes: readonly Text[];
  readonly text: string;
}

/** The block that a node stands in, `root` at most. */
export function blockIn(root: Element, node: Node): Element {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest(blocks);
  return block && root.contains(block) ? block : root;
}

/** The texts in a part of an answer, without controls and what is restored already. */
export function textRunsIn(root: Element): TextRun[] {
  const runs: { block: Element; nodes: Text[] }[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(skipped)
      ? NodeFilter.FILTER_REJECT
      : node instanceof Text
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP,
  );
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = blockIn(root, node);
    const last = runs.at(-1);
    // What was restored already ends a run: a placeholder does not go on behind it.
    const goesOn = last?.block === block && (node.previousSibling as Element | null)?.localName !== valueTag;
    if (goesOn) last?.nodes.push(node);
    else runs.push({ block, nodes: [node] });
  }
  return runs.map(({ nodes }) => ({ nodes, text: nodes.map(({ data }) => data).join('') }));
}

/** A part of one text node. */
export interface TextPart {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** Where a span of a run's text stands in its nodes. */
export function partsOf({ nodes }: TextRun, start: number, end: number): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const node of nodes) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    if (from < to) parts.push({ node, start: from, end: to });
    at += node.length;
  }
  return parts;
}
