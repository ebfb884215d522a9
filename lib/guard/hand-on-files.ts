import { dispatchOwn } from './own-events';

/** Gives files to the page in the way that they were to come. */
export type HandOn = (files: readonly File[]) => void;

/** As if they had been chosen in an input. */
export function handToInput(input: HTMLInputElement): HandOn {
  return (files) => {
    input.files = transferOf(files).files;
    dispatchOwn(input, new Event('input', { bubbles: true, composed: true }));
    dispatchOwn(input, new Event('change', { bubbles: true }));
  };
}

/** As if they had been dropped where `event` was. */
export function handToDrop(target: EventTarget, { clientX, clientY }: DragEvent): HandOn {
  return (files) => {
    const dataTransfer = transferOf(files);
    const at = { clientX, clientY, bubbles: true, cancelable: true, composed: true };
    dispatchOwn(target, new DragEvent('drop', { ...at, dataTransfer }));
  };
}

/** As if they had been pasted. */
export function handToPaste(target: EventTarget): HandOn {
  return (files) => {
    const clipboardData = transferOf(files);
    const paste = { clipboardData, bubbles: true, cancelable: true, composed: true };
    dispatchOwn(target, new ClipboardEvent('paste', paste));
  };
}

function transferOf(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}
