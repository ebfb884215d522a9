import { focus, isDrawn } from './drawn-editor';
import { type Editable, isField } from './editable';

/** Remembers where the caret is in an editable and gives a function that focuses it and puts the caret back. */
export function keepSelection(editable: Editable): () => void {
  if (isField(editable)) {
    const { selectionStart, selectionEnd } = editable;
    return () => {
      focus(editable);
      editable.setSelectionRange(selectionStart, selectionEnd);
    };
  }
  const range = selectedIn(editable);
  return () => {
    focus(editable);
    if (range && editable.contains(range.startContainer)) select(range);
  };
}

/** Puts the caret where something was dropped. */
export function selectDropPoint(editable: Editable, event: DragEvent): void {
  focus(editable);
  if (isField(editable) || isDrawn(editable)) return;
  const position = document.caretPositionFromPoint?.(event.clientX, event.clientY, {
    shadowRoots: shadowRootsOf(editable),
  });
  if (!position || !editable.contains(position.offsetNode)) return;
  getSelection()?.setPosition(position.offsetNode, position.offset);
}

/** Puts the selection on a range. */
export function select(range: Range): void {
  getSelection()?.setBaseAndExtent(
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  );
}

/** What is selected where an editable is, also inside open shadow roots, at whose hosts the plain selection ends. */
export function selectedIn(editable: HTMLElement): Range | null {
  const selection = getSelection();
  if (!selection?.rangeCount) return null;
  const shadowRoots = shadowRootsOf(editable);
  if (shadowRoots.length === 0) return selection.getRangeAt(0).cloneRange();
  const [composed] = selection.getComposedRanges?.({ shadowRoots }) ?? [];
  if (!composed) return null;
  const range = document.createRange();
  range.setStart(composed.startContainer, composed.startOffset);
  range.setEnd(composed.endContainer, composed.endOffset);
  return range;
}

function shadowRootsOf(element: Element): ShadowRoot[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...shadowRootsOf(root.host)] : [];
}
