import type { ComponentChild } from 'preact';
import type { Severity } from '../detect/finding';

export interface Mark {
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

export interface MarkedFieldProps {
  readonly label: string;
  readonly text: string;
  /** In the order of the text, without overlaps; of another text they are not drawn. */
  readonly marks: readonly Mark[];
  readonly isReadOnly?: boolean;
  onText?(text: string): void;
}

/** Longer texts are not marked: what is drawn twice costs twice. */
const longestMarked = 20_000;

/** A field for text, with lines under what was found in it. It is as high as its text. */
export function MarkedField({ label, text, marks, isReadOnly = false, onText }: MarkedFieldProps) {
  return (
    <div class="marked">
      <div class="marks" aria-hidden="true" dir="auto">
        {text.length <= longestMarked && piecesOf(text, marks)}
        {'\n'}
      </div>
      <textarea
        aria-label={label}
        dir="auto"
        // A browser's own spelling checker may send what it checks.
        spellcheck={false}
        autocomplete="off"
        readOnly={isReadOnly}
        value={text}
        onInput={(event) => onText?.(event.currentTarget.value)}
      />
    </div>
  );
}

function piecesOf(text: string, marks: readonly Mark[]): ComponentChild[] {
  const pieces: ComponentChild[] = [];
  let at = 0;
  for (const { start, end, severity } of marks) {
    pieces.push(
      text.slice(at, start),
      <mark key={start} class={severity}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...pieces, text.slice(at)];
}
