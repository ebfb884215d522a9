import type { Editable } from './editable';

/** All text in the page but that of some message boxes: what its site has already. */
export function textBeside(boxes: readonly Editable[]): string {
  return boxes.reduce(
    (text, { textContent }) => text.replace(textContent, ''),
    document.documentElement.textContent,
  );
}
