import { restorationsIn, restore } from '../../redact/restore';
import type { Vault } from '../../redact/vault';
import { isField } from '../editable';
import { hold } from '../listeners';
import type { Answers } from './answers';
import { partsOf, textRunsIn } from './text-runs';
import { valueTag } from './value-element';

/** What is copied, by its type. */
type Copied = Readonly<Record<string, string>>;

/** Puts the real values into what is copied out of an answer. The page does not get to see that. */
export class Copying {
  readonly #answers: Answers;
  readonly #vault: () => Vault;
  readonly #onCopy = (event: ClipboardEvent) => this.#take(event);

  constructor(answers: Answers, vault: () => Vault) {
    this.#answers = answers;
    this.#vault = vault;
  }

  set isOn(isOn: boolean) {
    if (isOn) window.addEventListener('copy', this.#onCopy, true);
    else window.removeEventListener('copy', this.#onCopy, true);
  }

  /**
   * Writes what a script of the page was about to, with the values in it. False where there are none, or nobody did
   * anything just now: then the page is to write it by itself.
   */
  takes(copied: Copied): boolean {
    if (!navigator.userActivation.isActive) return false;
    const restored = this.#restored(copied);
    if (!restored) return false;
    const blobs = Object.entries(restored).map(([type, text]) => [type, new Blob([text], { type })]);
    navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).catch(() => {});
    return true;
  }

  #take(event: ClipboardEvent): void {
    if (!event.isTrusted || !event.clipboardData) return;
    const copied = this.#selected();
    const restored = copied && this.#restored(copied);
    if (!restored) return;
    for (const [type, text] of Object.entries(restored)) event.clipboardData.setData(type, text);
    hold(event);
  }

  /** What is selected: in an answer, or in a field that a script of the page made for it. */
  #selected(): Copied | null {
    const { activeElement } = document;
    if (activeElement && isField(activeElement)) {
      const { value, selectionStart, selectionEnd } = activeElement;
      return { 'text/plain': value.slice(selectionStart ?? 0, selectionEnd ?? 0) };
    }
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (!selection || !range || !this.#answers.areIn(range)) return null;
    const copy = document.createElement('div');
    copy.append(range.cloneContents());
    return { 'text/plain': selection.toString(), 'text/html': copy.innerHTML };
  }

  /** Nothing if there is no value to be put in. */
  #restored(copied: Copied): Copied | null {
    const vault = this.#vault();
    const restored = Object.entries(copied).map(([type, text]) => [
      type,
      type === 'text/html' ? restoreHtml(text, vault) : restore(text, vault),
    ]);
    return restored.some(([type = '', text]) => type === 'text/plain' && text !== copied[type])
      ? Object.fromEntries(restored)
      : null;
  }
}

/** As `restore`, in the texts of a piece of HTML. */
function restoreHtml(html: string, vault: Vault): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll(valueTag)) element.replaceWith(...element.childNodes);
  body.normalize();
  for (const run of textRunsIn(body))
    for (const { start, end, value } of restorationsIn(run.text, vault).reverse())
      for (const [index, part] of [...partsOf(run, start, end).entries()].reverse())
        part.node.replaceData(part.start, part.end - part.start, index === 0 ? value : '');
  return body.innerHTML;
}
