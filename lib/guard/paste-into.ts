import { isDrawn, typedInto } from './drawn-editor';
import { type Editable, isField } from './editable';
import { dispatchOwn } from './own-events';
import { selectedIn } from './selection';

/**
 * How long an editor may take until its model follows a selection that script made, and until its page follows
 * the model, in milliseconds. Slate follows a selection after up to 100 ms; with less it writes at the old place.
 */
const settleMs = 120;

/** Inserts content at the selection as a paste would; an editor that does not handle pastes gets plain text. */
export function pasteInto(editable: Editable, content: Readonly<Record<string, string>>): void {
  const text = content['text/plain'] ?? '';
  if (isField(editable)) {
    if (text.length <= longestInserted) insertText(text);
    else insertLong(editable, text);
    return;
  }
  const data = new DataTransfer();
  for (const [type, value] of Object.entries(content)) data.setData(type, value);
  const paste = new ClipboardEvent('paste', {
    clipboardData: data,
    // Firefox 153 takes no data as a whole, but this one text.
    ...{ dataType: 'text/plain', data: text },
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  const node = isDrawn(editable) ? null : selectedIn(editable)?.startContainer;
  const selected = node instanceof Element ? node : node?.parentElement;
  const target = selected && editable.contains(selected) ? selected : typedInto(editable);
  if (dispatchOwn(target, paste)) insertText(text);
}

/** Resolves once editors have followed. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settleMs));
}

/** Longer ones take Chromium minutes in a text field, since it inserts line by line. */
const longestInserted = 10_000;

/** Writes at the selection as a paste does; the field's own undo does not know of it. */
function insertLong(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(
    new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true, composed: true }),
  );
}

/** The only way to write that keeps the editor's undo; deprecated, without a successor. */
export function insertText(text: string): void {
  document.execCommand('insertText', false, text);
}
