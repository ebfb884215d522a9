/**
 * Editors that draw their text beside what is typed into: Monaco types into a text area of a few characters, or into
 * an element with an EditContext, and draws the lines that are in view. Seen 2026-11-30.
 */
const drawn = '.monaco-editor';

const line = '.view-line';

/** The drawn editor that an element belongs to, or nothing. */
export function drawnEditorOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>(drawn);
}

/** Whether an editable draws its text. */
export function isDrawn(editable: Element): boolean {
  return editable.matches(drawn);
}

/** The lines that are drawn; not those that would have to be scrolled to. */
export function readDrawn(editor: Element): string {
  const top = (element: HTMLElement) => Number.parseFloat(element.style.top);
  return [...editor.querySelectorAll<HTMLElement>(line)]
    .sort((a, b) => top(a) - top(b))
    .map((element) => element.textContent.replaceAll('\u00A0', ' '))
    .join('\n');
}

/** What is typed into, of a drawn editor, else the editable itself. */
export function typedInto(editable: HTMLElement): HTMLElement {
  return editable.querySelector<HTMLElement>('.native-edit-context, textarea.inputarea') ?? editable;
}

/** Puts the focus on an editable. */
export function focus(editable: HTMLElement): void {
  typedInto(editable).focus();
}

/** Selects the whole text of an editor, as its own key does. */
export function selectAll(editable: HTMLElement): void {
  const modifier = /Mac|iP/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };
  const key = { key: 'a', code: 'KeyA', keyCode: 65, ...modifier, bubbles: true, cancelable: true };
  typedInto(editable).dispatchEvent(new KeyboardEvent('keydown', key));
}

/** Longest wait for a drawing, in milliseconds: a page that nobody sees draws none. */
const longestDrawing = 1000;

/** Resolves once an editor that draws its text has drawn what its model holds. */
export function redrawn(editable: Element): Promise<void> {
  if (!isDrawn(editable)) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, longestDrawing);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
