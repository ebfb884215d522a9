import type { Site } from '../sites/site';
import { isCalledOtherwise, isCalledSend, saysSend } from './control-name';
import { readDraft } from './draft';
import { composersOf, type Editable, isKnown, matchesAny } from './editable';
import { around, controlsIn, isControl, isPointed, regionOf } from './region';

/** The control that sends which an event's path leads through, or nothing: by the site's selectors, else by what it is. */
export function sendControlIn(
  path: readonly EventTarget[],
  site: Site,
  composers: () => readonly Editable[],
): HTMLElement | null {
  const elements = path.filter((target): target is HTMLElement => target instanceof HTMLElement);
  const known = elements.find((element) => matchesAny(element, site.send));
  if (known) return known;
  const control = elements.find((element) => isControl(element) || isPointed(element));
  if (!control) return null;
  return composers().some((composer) => looksLikeSend(control, composer)) ? control : null;
}

/** The control that sends what stands in a message box, if it can be used now. */
export function usableSendControl(site: Site, composer: Editable): HTMLElement | null {
  // What the site's selectors know belongs to the box that they know: a message that is edited has a control of its own.
  const isOther = !isKnown(composer, site) && composersOf(site).some((box) => isKnown(box, site));
  if (!isOther) {
    const known = knownControl(site);
    if (known) return known;
  }
  for (const region of around(composer)) {
    const near = controlsIn(region, composer).find(
      (control) => isUsable(control) && isCalledSend(control) && !(isOther && matchesAny(control, site.send)),
    );
    if (near) return near;
  }
  return null;
}

/** The message boxes, of those that there are, that a control or a form may send. */
export function sentBy(sender: Element, site: Site, composers: readonly Editable[]): readonly Editable[] {
  const known = knownControl(site);
  if (!known || sender.contains(known) || known.contains(sender)) return composers;
  // The box that the site's selectors know is sent by the control that they know, another one by any other.
  const others = composers.filter(
    (composer) => !isKnown(composer, site) && readDraft(composer).text.trim() !== '',
  );
  return others.length > 0 ? others : composers;
}

function knownControl(site: Site): HTMLElement | null {
  for (const selector of site.send)
    for (const control of document.querySelectorAll<HTMLElement>(selector))
      if (isUsable(control)) return control;
  return null;
}

function isUsable(control: HTMLElement): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]') && control.checkVisibility();
}

/** A control of the message box that sends by its name, as its form's submit, or as the last one, without a name. */
function looksLikeSend(control: HTMLElement, composer: Editable): boolean {
  if (composer.contains(control) || control.contains(composer)) return false;
  // Tool bars and attached files have controls too, nearer than the one that sends.
  if (saysSend(control)) return [...around(composer)].some((region) => region.contains(control));
  const region = regionOf(composer);
  if (!region?.contains(control)) return false;
  if (isCalledSend(control)) return true;
  if (isCalledOtherwise(control)) return false;
  const form = composer.closest('form');
  if (form?.contains(control) && control.matches('button:not([type]), [type="submit"], [type="image"]'))
    return true;
  if (/\p{L}{2}/u.test(control.textContent ?? '')) return false;
  const visible = controlsIn(region, composer).filter(
    (other) => other.checkVisibility() && !isCalledOtherwise(other),
  );
  return visible.length === 0 || control === visible.at(-1) || !isControl(control);
}
