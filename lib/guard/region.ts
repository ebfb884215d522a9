import { isCalledOtherwise } from './control-name';
import type { Editable } from './editable';

/** Elements that are made to be pressed. */
const controls = 'button, [role="button"], input[type="submit"], input[type="image"]';

/** How far up from a message box its controls are looked for. */
const levels = 6;

/** The part of the page that holds a message box and its controls, if those are more than a tool bar. */
export function regionOf(composer: Editable): ParentNode | null {
  const form = composer.closest('form');
  if (form?.querySelector(controls)) return form;
  for (const region of around(composer)) {
    if (controlsIn(region, composer).some((control) => !isCalledOtherwise(control))) return region;
    if ([...region.children].some((child) => !child.contains(composer) && hasPointed(child))) return region;
  }
  return null;
}

/** What is around a message box, from near to far, also from inside open shadow roots. */
export function* around(composer: Editable): Generator<ParentNode> {
  let region: Node | null = composer;
  for (let level = 0; level < levels; level++) {
    region = region instanceof ShadowRoot ? region.host : region.parentNode;
    if (!(region instanceof Element || region instanceof ShadowRoot)) return;
    yield region;
  }
}

/** Whether an element is made to be pressed. */
export function isControl(element: HTMLElement): boolean {
  return element.matches(controls);
}

/** The controls in a part of the page, without those inside the message box. */
export function controlsIn(region: ParentNode, composer: Editable): HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>(controls)].filter((control) => !composer.contains(control));
}

/** A plain element that is made to be clicked: some sites send with those. */
export function isPointed(element: HTMLElement): boolean {
  return element.matches('div, span') && getComputedStyle(element).cursor === 'pointer';
}

function hasPointed(element: Element): boolean {
  return [element, ...element.querySelectorAll('div, span')].some(
    (inner) => inner instanceof HTMLElement && isPointed(inner),
  );
}
