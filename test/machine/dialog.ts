import type { Page } from '@playwright/test';
import { attributeOf, descendants, type ProtocolNode, pageTree, sessionOf, textOf } from './page-tree';

/** Sotto's dialog in a page, looked at through the DevTools protocol, because its root is closed. */
export class SottoDialog {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Everything in the extension's layer, or nothing while no dialog is open. */
  async #open(): Promise<ProtocolNode | null> {
    const root = await pageTree(this.#page);
    const layers = [...descendants(root)].filter(({ nodeName }) => nodeName === 'SOTTO-LAYER');
    return (
      layers.flatMap((layer) => [...descendants(layer)]).find(({ nodeName }) => nodeName === 'DIALOG') ?? null
    );
  }

  async isOpen(): Promise<boolean> {
    return (await this.#open()) !== null;
  }

  /** Which dialog is open, as the browser numbers it; another number is a dialog that began anew. */
  async number(): Promise<number | null> {
    return (await this.#open())?.backendNodeId ?? null;
  }

  /** Text of the dialog; nothing if it is not open. */
  async text(): Promise<string | null> {
    const dialog = await this.#open();
    return dialog && textOf(dialog);
  }

  /** Names of the buttons, also of those behind "More choices". */
  async buttons(): Promise<string[]> {
    const dialog = await this.#open();
    const footer = dialog && [...descendants(dialog)].find(({ nodeName }) => nodeName === 'FOOTER');
    return footer ? [...descendants(footer)].filter(({ nodeName }) => nodeName === 'BUTTON').map(textOf) : [];
  }

  /** Waits until the dialog is there. */
  async appears(): Promise<void> {
    await until(() => this.isOpen(), 'the dialog appears');
  }

  async disappears(): Promise<void> {
    await until(async () => !(await this.isOpen()), 'the dialog disappears');
  }

  /** Whether a button is there and can be used. */
  async isUsable(name: string): Promise<boolean> {
    const button = await this.#control(name);
    return button !== null && !(button.attributes ?? []).includes('disabled');
  }

  /** The middle of a control, in CSS pixels of the page. */
  async middleOf(name: string): Promise<{ x: number; y: number }> {
    const control = await this.#control(name);
    if (!control) throw new Error(`No control "${name}"`);
    const session = await sessionOf(this.#page);
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: control.backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: control.backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /**
   * Clicks a button with the mouse, once it can be used and stands still for two looks. Looks again where the dialog
   * was drawn anew meanwhile.
   */
  async click(name: string): Promise<void> {
    await this.appears();
    let before: { x: number; y: number } | null = null;
    let middle: { x: number; y: number } | null = null;
    await until(async () => {
      before = middle;
      middle = (await this.isUsable(name)) ? await this.middleOf(name).catch(orDetached) : null;
      return before !== null && before.x === middle?.x && before.y === middle.y;
    }, `"${name}" can be used`);
    const { x, y } = middle!;
    await this.#page.mouse.click(x, y);
  }

  /** What is shown of texts that no page can search, in order. */
  async generated(): Promise<string[]> {
    const dialog = await this.#open();
    return dialog ? [...descendants(dialog)].flatMap((node) => attributeOf(node, 'data-text') ?? []) : [];
  }

  /** The values that show themselves now, of those that are masked. */
  async shownValues(): Promise<string[]> {
    const dialog = await this.#open();
    return [...(dialog ? descendants(dialog) : [])].flatMap((node) =>
      node.pseudoElements?.length ? (attributeOf(node, 'data-value') ?? []) : [],
    );
  }

  /** A control by its label, or by its text where it has none. */
  async #control(name: string): Promise<ProtocolNode | null> {
    const dialog = await this.#open();
    if (!dialog) return null;
    const nameOf = (node: ProtocolNode) =>
      ['INPUT', 'BUTTON', 'SUMMARY'].includes(node.nodeName)
        ? (attributeOf(node, 'aria-label') ?? textOf(node))
        : null;
    return [...descendants(dialog)].find((node) => nameOf(node) === name) ?? null;
  }
}

/** Nothing, where a node went while it was looked at. */
function orDetached(error: Error): null {
  if (/detached|No control|Could not find node|compute box model/i.test(error.message)) return null;
  throw error;
}

/** Waits for something that no event tells, at most ten seconds. */
export async function until(condition: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain until ${what}.`);
}
