import type { Site } from '../sites/site';
import { drawnEditorOf, typedInto } from './drawn-editor';
import { isLearnt } from './learnt';
import { isOrdinaryField } from './ordinary-field';

/** Something a person can type into. */
export type Editable = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

const typedInputs = new Set(['text', 'search', 'url', 'email', 'tel', '']);

/** Whether text lives in `value` rather than in child nodes. */
export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** The outermost editable element that an event or a node belongs to, or nothing. */
export function editableOf(target: EventTarget | null | undefined): Editable | null {
  const element = target instanceof Element ? target : target instanceof Text ? target.parentElement : null;
  if (!element) return null;
  const drawn = drawnEditorOf(element);
  if (drawn) return drawn;
  if (element instanceof HTMLTextAreaElement) return element;
  if (element instanceof HTMLInputElement) return typedInputs.has(element.type) ? element : null;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let root: HTMLElement = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

/**
 * Whether an editable of a chat site is a message box. The site's selectors say so first; beyond them everything counts
 * that is not for something else, since sites change, and editing an earlier message has no stable selector; and what a
 * prompt was once seen to come from.
 */
export function isComposer(editable: Editable, site: Site): boolean {
  return matchesAny(editable, site.composer) || !isOrdinaryField(typedInto(editable)) || isLearnt(editable);
}

/** Whether an element matches one of some selectors. */
export function matchesAny(element: Element, selectors: readonly string[]): boolean {
  return selectors.length > 0 && element.matches(selectors.join(','));
}

/** Whether the site's selectors know a message box: itself, what it is in, or what it holds. */
export function isKnown(composer: Editable, { composer: selectors }: Site): boolean {
  const any = selectors.join(',');
  return any !== '' && (composer.closest(any) ?? composer.querySelector(any)) !== null;
}

/** The message boxes on the page: those that the site's selectors know, else those that are for nothing else. */
export function composersOf(site: Site): Editable[] {
  const known = site.composer.length > 0 ? editables(document, site.composer.join(',')) : [];
  return known.length > 0
    ? known
    : editables(document, 'textarea, [contenteditable], .native-edit-context').filter((editable) =>
        isComposer(editable, site),
      );
}

function editables(root: ParentNode, selector: string): Editable[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)].map((element) => editableOf(element));
  return [...new Set(found)].filter((element) => element !== null);
}
