import type { Site } from '../sites/site';

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
  if (element instanceof HTMLTextAreaElement) return element;
  if (element instanceof HTMLInputElement) return typedInputs.has(element.type) ? element : null;
  if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
  let root: HTMLElement = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

/**
 * Whether an editable of a chat site is a message box. The site's selectors say so first; beyond them every
 * text area and rich editor counts (editing an earlier message has no stable selector), search boxes do not.
 */
export function isComposer(editable: Editable, site: Site): boolean {
  if (site.composer.some((selector) => editable.matches(selector))) return true;
  if (editable instanceof HTMLInputElement) return false;
  if (isField(editable) && (editable.readOnly || editable.disabled)) return false;
  const role = editable.getAttribute('role');
  return role !== 'searchbox' && role !== 'combobox';
}

/** The message boxes on the page that the site's selectors know. */
export function knownComposers(site: Site): Editable[] {
  const found = document.querySelectorAll<HTMLElement>(site.composer.join(','));
  return [...new Set([...found].map((element) => editableOf(element)))].filter((element) => element !== null);
}
