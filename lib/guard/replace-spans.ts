import type { Redacted } from '../redact/redact';
import { readDraft } from './draft';
import { focus, isDrawn, selectAll } from './drawn-editor';
import { type Editable, isField } from './editable';
import { insertText, pasteInto, settled } from './paste-into';
import { select } from './selection';

/**
 * Replaces spans of a composer through the editor's own input path, last to first, so that its model and not
 * only its page changes; the whole text where spans cannot be selected. Whether it did is for the caller to see: by reading again.
 */
export async function replaceSpans(editable: Editable, { text, redactions }: Redacted): Promise<void> {
  focus(editable);
  if (isDrawn(editable)) {
    selectAll(editable);
    pasteInto(editable, { 'text/plain': text });
    await settled();
    return;
  }
  for (const { start, end, replacement } of redactions.toSorted((a, b) => b.start - a.start)) {
    if (isField(editable)) {
      editable.setSelectionRange(start, end);
      insertText(replacement);
      continue;
    }
    const range = readDraft(editable).range(start, end);
    if (!range) return;
    select(range);
    await settled();
    pasteInto(editable, { 'text/plain': replacement });
    await settled();
  }
}
