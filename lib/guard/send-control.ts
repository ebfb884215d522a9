import type { Site } from '../sites/site';

/** The control that sends which an event's path leads through, or nothing. */
export function sendControlIn(path: readonly EventTarget[], site: Site): HTMLElement | null {
  const selector = site.send.join(',');
  for (const target of path) if (target instanceof HTMLElement && target.matches(selector)) return target;
  return null;
}

/** The control that sends, if it can be used now. */
export function usableSendControl(site: Site): HTMLElement | null {
  for (const selector of site.send) {
    for (const control of document.querySelectorAll<HTMLElement>(selector)) {
      const disabled = control.matches(':disabled') || control.getAttribute('aria-disabled') === 'true';
      if (!disabled && control.checkVisibility()) return control;
    }
  }
  return null;
}
