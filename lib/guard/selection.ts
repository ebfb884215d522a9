import { type Editable, isField } from './editable';
import { select } from './replace-spans';

/** Remembers where the caret is in an editable and gives a function that focuses it and puts the caret back. */
export function keepSelection(editable: Editable): () => void {
  if (isField(editable)) {
    const { selectionStart, selectionEnd } = editable;
    return () => {
      editable.focus();
      editable.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    editable.focus();
    if (range && editable.contains(range.startContainer)) select(range);
  };
}

/** Puts the caret where something was dropped. */
export function selectDropPoint(editable: Editable, event: DragEvent): void {
  editable.focus();
  if (isField(editable)) return;
  const position = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (!position || !editable.contains(position.offsetNode)) return;
  getSelection()?.setPosition(position.offsetNode, position.offset);
}
