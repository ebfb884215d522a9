import { hasUnknown, restorationsIn, unfinishedIn } from '../../redact/restore';
import type { Vault } from '../../redact/vault';
import { blockIn, partsOf, type TextPart, type TextRun, textRunsIn } from './text-runs';
import { valueElement } from './value-element';
import { Veil, type Veiled } from './veil';

/** What chats build their messages of, where a site's own selectors are not known or find nothing. */
const byStructure =
  '[role="log"], [class*="message" i], [class*="markdown" i], [class*="answer" i], [class*="response" i], .prose, article';

/** After so long without a change a part of an answer is taken to be written, in milliseconds. */
const quietMs = 600;

/** A site writes on in pieces no longer than this, in UTF-16 code units; more is another text. */
const longestPiece = 80;

/** So often a part of an answer is restored before it is left to a page that writes it anew each time. */
const mostTimes = 20;

/** A text node of the page that ends before a value now, and what stands after it instead. */
interface Split {
  readonly whole: string;
  readonly kept: string;
  /** The end of what was kept: it stays there for as long as nothing else is written. */
  readonly keptEnd: Range;
  readonly after: readonly ChildNode[];
}

/**
 * Shows in answers the values that placeholders stand for. While a part is being written they are drawn over it; once it
 * is quiet, each placeholder gets an element of its own. The page reads placeholders in both.
 */
export class Answers {
  readonly #known: string;
  readonly #vault: () => Vault;
  readonly #veil = new Veil();
  readonly #observer = new MutationObserver((records) => this.#onChanges(records));
  readonly #splits = new Map<Text, Split>();
  /** Blocks that were changed, and when, in milliseconds of `performance.now()`. */
  readonly #fresh = new Map<Element, number>();
  readonly #times = new WeakMap<Element, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  /** `selectors` say what is an answer; `vault` is that of the conversation which the page shows. */
  constructor(selectors: readonly string[], vault: () => Vault) {
    this.#known = selectors.join(',');
    this.#vault = vault;
  }

  /** Shows values, or leaves or makes everything as the site has it. */
  set isOn(isOn: boolean) {
    this.#isOn = isOn;
    if (isOn) this.look();
    else this.#stop();
  }

  /** Looks at all answers: there are values that were not there before. */
  look(): void {
    if (!this.#isOn || this.#vault().size === 0) return;
    this.#observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    this.#refresh([...document.querySelectorAll(this.#selectors)]);
  }

  /** Whether they have placeholders that stand for nothing here. */
  get areLost(): boolean {
    const texts = [...document.querySelectorAll(this.#selectors)].map(({ textContent }) => textContent);
    return texts.some((text) => hasUnknown(text, this.#vault()));
  }

  /** Whether the page shows none, as far as the site's own selectors can tell: much is built like a message. */
  get areMissing(): boolean {
    return this.#known === '' || document.querySelector(this.#known) === null;
  }

  /** Whether a range of the page takes in any part of an answer. */
  areIn(range: Range): boolean {
    return (
      answerOf(range.commonAncestorContainer, this.#selectors) !== null ||
      [...document.querySelectorAll(this.#selectors)].some((answer) => range.intersectsNode(answer))
    );
  }

  /** What is an answer: what the site's selectors say, as long as they find any, else what is built like one. */
  get #selectors(): string {
    return this.#known && document.querySelector(this.#known) ? this.#known : byStructure;
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#fresh.clear();
    this.#veil.show([]);
    for (const node of this.#splits.keys()) this.#join(node);
    this.#observer.takeRecords();
  }

  #onChanges(records: readonly MutationRecord[]): void {
    const changed = new Set<Element>();
    const selectors = this.#selectors;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData' && target instanceof Text) this.#onWritten(target);
      for (const node of removedNodes)
        if (node instanceof Text && this.#splits.has(node) && !node.isConnected) this.#drop(node);
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        const answer = answerOf(node, selectors);
        if (answer) changed.add(blockIn(answer, node));
        else if (node instanceof Element)
          for (const inner of node.querySelectorAll(selectors)) changed.add(inner);
      }
    }
    this.#observer.takeRecords();
    if (changed.size > 0 && this.#vault().size > 0) this.#refresh(changed);
  }

  /** The page wrote into a node that ends before a value now: went on in it, or began anew. */
  #onWritten(node: Text): void {
    const split = this.#splits.get(node);
    if (!split || node.data === split.kept) return;
    const { whole, kept } = split;
    const piece = node.data.startsWith(kept) ? node.data.slice(kept.length) : '';
    this.#drop(node);
    if (goesOn(piece, split)) node.data = whole + piece;
  }

  /** Takes away what stands after a node instead of its own end. */
  #drop(node: Text): void {
    const { after = [] } = this.#splits.get(node) ?? {};
    this.#splits.delete(node);
    for (const part of after) {
      if (part instanceof Text) this.#drop(part);
      part.remove();
    }
  }

  #join(node: Text): void {
    const split = this.#splits.get(node);
    this.#drop(node);
    if (split && node.data === split.kept) node.data = split.whole;
  }

  #refresh(blocks: Iterable<Element>): void {
    const now = performance.now();
    for (const block of blocks) this.#fresh.set(block, now);
    this.#drawFresh();
    this.#timer ??= setTimeout(() => this.#settle(), quietMs);
  }

  /** Draws values over what is being written. */
  #drawFresh(): void {
    const veiled: Veiled[] = [];
    for (const block of this.#fresh.keys())
      for (const run of textRunsIn(block)) {
        veiled.push(...this.#placeholdersIn(run, true));
        const start = unfinishedIn(run.text);
        if (start !== null) veiled.push({ parts: partsOf(run, start, run.text.length), value: '' });
      }
    this.#veil.show(veiled);
  }

  /** Puts values into what is written, and looks after the rest later. */
  #settle(): void {
    this.#timer = undefined;
    const now = performance.now();
    for (const node of this.#splits.keys()) if (!node.isConnected) this.#splits.delete(node);
    for (const [block, changed] of this.#fresh) {
      if (now - changed < quietMs) continue;
      this.#fresh.delete(block);
      const times = (this.#times.get(block) ?? 0) + 1;
      this.#times.set(block, times);
      if (block.isConnected && times <= mostTimes) this.#restore(block);
    }
    this.#observer.takeRecords();
    this.#drawFresh();
    if (this.#fresh.size > 0) this.#timer = setTimeout(() => this.#settle(), quietMs / 2);
  }

  #restore(block: Element): void {
    // From the last to the first, so that the places of the others stay.
    for (const run of textRunsIn(block).reverse())
      for (const { parts, value } of this.#placeholdersIn(run).reverse())
        for (const [index, part] of [...parts.entries()].reverse())
          this.#split(part, index === 0 ? value : null);
  }

  #split({ node, start, end }: TextPart, value: string | null): void {
    const known = this.#splits.get(node);
    const whole = known?.whole ?? node.data;
    const placeholder = node.splitText(start);
    const rest = placeholder.splitText(end - start);
    const host = valueElement(placeholder, value);
    if (rest.data === '') rest.remove();
    const after = [host, ...(rest.data === '' ? [] : [rest]), ...(known?.after ?? [])];
    const keptEnd = document.createRange();
    keptEnd.setStart(node, node.length);
    this.#splits.set(node, { whole, kept: node.data, keptEnd, after });
  }

  /** The placeholders in a text; where it is growing, one without a bracket behind it may go on. */
  #placeholdersIn(run: TextRun, isGrowing = false): Veiled[] {
    return restorationsIn(run.text, this.#vault())
      .filter(({ end }) => !(isGrowing && end === run.text.length && /\d$/.test(run.text)))
      .map(({ start, end, value }) => ({ parts: partsOf(run, start, end), value }));
  }
}

/**
 * Whether a page goes on with a piece in a node that ends before a value, and has not written it anew: what is written
 * anew takes the end of what was there to the node's start. Where nothing was, a word is no part of a placeholder.
 */
function goesOn(piece: string, { whole, kept, keptEnd }: Split): boolean {
  if (piece === '' || piece.length > longestPiece) return false;
  if (kept !== '') return keptEnd.startOffset === kept.length;
  return !(whole.endsWith(']') && /^[[\p{L}\p{N}]./u.test(piece));
}

/** The answer that a node is part of. */
function answerOf(node: Node, selectors: string): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(selectors) ?? null;
}
