import { isSend, type Mount, setAttributes } from '../demo/editor';

/** An element that the browser lets people type into, and nothing more. */
export const contenteditable: Mount = (place, send, attributes = {}) => {
  const box = document.createElement('div');
  box.contentEditable = 'true';
  setAttributes(box, attributes);
  box.addEventListener('keydown', (event) => {
    if (!isSend(event)) return;
    event.preventDefault();
    send();
  });
  place.append(box);
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: it has no line breaks.
    text: () => box.innerText.replace(/\n$/, ''),
    clear: () => box.replaceChildren(),
    focus: () => box.focus(),
  };
};
