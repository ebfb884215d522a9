import type { Site } from '../sites/site';
import { type Editable, matchesAny } from './editable';
import { wordsOf } from './words-of';

/** What a control that sends is called, by people and by those who build pages. */
const sends =
  /^\s*chat\s*$|(?:^|[^\p{L}])(?:send|submit|ask|run|generate|paper ?plane|paper-airplane|arrow-?up|arrow_upward|senden|abschicken|absenden|fragen|envoyer|soumettre|poser|enviar|preguntar|perguntar|invia|chiedi|verzend|verstuur|stuur|wyślij|skicka|gönder|отправить|надіслати)|发送|發送|送信|전송|보내기|إرسال|שלח|भेज/u;

/** What the other controls beside a message box do. */
const doesElse =
  /(?:^|[^\p{L}])(?:stop|cancel|attach|upload|add|file|photo|image|camera|voice|microphone|mic|dictat|record|speech|audio|model|tool|setting|option|menu|more|search|web|think|reason|deep|new chat|close|clear|delete|copy|emoji|format|bold|italic|link|history|schedule|abbrechen|anhängen|hochladen|datei|sprache|einstellung|annuler|joindre|fichier|adjuntar|archivo|anexar|arquivo|allega|bijlage|załącz|plik|ekle|прикрепить|файл)|停止|上传|附件|语音|添付|첨부|إرفاق/u;

const controls = 'button, [role="button"], input[type="submit"], input[type="image"]';

/** How far up from a message box its controls are looked for. */
const levels = 6;

/** Longest text of a control that is a name and no content. */
const longestName = 24;

/** The control that sends which an event's path leads through, or nothing: by the site's selectors, else by what it is. */
export function sendControlIn(
  path: readonly EventTarget[],
  site: Site,
  composers: () => readonly Editable[],
): HTMLElement | null {
  const elements = path.filter((target): target is HTMLElement => target instanceof HTMLElement);
  const known = elements.find((element) => matchesAny(element, site.send));
  if (known) return known;
  const control = elements.find((element) => element.matches(controls) || isPointed(element));
  if (!control) return null;
  return composers().some((composer) => looksLikeSend(control, composer)) ? control : null;
}

/** The control that sends, if it can be used now. */
export function usableSendControl(site: Site, composer: Editable): HTMLElement | null {
  for (const selector of site.send)
    for (const control of document.querySelectorAll<HTMLElement>(selector))
      if (isUsable(control)) return control;
  const near = [...(regionOf(composer)?.querySelectorAll<HTMLElement>(controls) ?? [])];
  return near.find((control) => isUsable(control) && isCalledSend(control)) ?? null;
}

function isUsable(control: HTMLElement): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]') && control.checkVisibility();
}

/** A control of the message box that sends by its name, as its form's submit, or as the last one, without a name. */
function looksLikeSend(control: HTMLElement, composer: Editable): boolean {
  const region = regionOf(composer);
  if (!region?.contains(control) || composer.contains(control) || control.contains(composer)) return false;
  if (isCalledSend(control)) return true;
  if (doesElse.test(nameOf(control))) return false;
  const form = composer.closest('form');
  if (form?.contains(control) && control.matches('button:not([type]), [type="submit"], [type="image"]'))
    return true;
  if (/\p{L}{2}/u.test(control.textContent ?? '')) return false;
  const visible = [...region.querySelectorAll<HTMLElement>(controls)].filter(
    (other) => other.checkVisibility() && !composer.contains(other) && !doesElse.test(nameOf(other)),
  );
  return visible.length === 0 || control === visible.at(-1) || !control.matches(controls);
}

function isCalledSend(control: HTMLElement): boolean {
  const name = nameOf(control);
  return (
    (sends.test(name) || /(?:^|[\s_-])send(?:$|[\s_-])/i.test(control.className)) && !doesElse.test(name)
  );
}

/** What a control is called: its label, its identifiers, a short text, its icon. */
function nameOf(control: HTMLElement): string {
  const text = control.textContent?.trim() ?? '';
  const icons = [...control.querySelectorAll('svg, mat-icon, i, use')].map((icon) =>
    ['class', 'data-icon', 'fonticon', 'name', 'href', 'aria-label', 'data-testid'].map(
      (name) => icon.getAttribute(name) ?? '',
    ),
  );
  return `${wordsOf(control)} ${text.length <= longestName ? text : ''} ${icons.flat().join(' ')}`
    .replaceAll('_', ' ')
    .toLowerCase();
}

/** The part of the page that holds a message box and its controls. */
function regionOf(composer: Editable): HTMLElement | null {
  const form = composer.closest('form');
  if (form?.querySelector(controls)) return form;
  let region = parentOf(composer);
  for (let level = 0; region && level < levels; level++, region = parentOf(region)) {
    const own = [...region.querySelectorAll(controls)].filter((control) => !composer.contains(control));
    if (own.length > 0) return region;
    if ([...region.children].some((child) => !child.contains(composer) && hasPointed(child))) return region;
  }
  return null;
}

/** The element around another one, also from inside an open shadow root. */
function parentOf(element: HTMLElement): HTMLElement | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? (root.host as HTMLElement) : null);
}

/** A plain element that is made to be clicked: some sites send with those. */
function isPointed(element: HTMLElement): boolean {
  return element.matches('div, span') && getComputedStyle(element).cursor === 'pointer';
}

function hasPointed(element: Element): boolean {
  return [element, ...element.querySelectorAll('div, span')].some(
    (inner) => inner instanceof HTMLElement && isPointed(inner),
  );
}
