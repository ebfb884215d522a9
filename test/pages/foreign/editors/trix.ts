import 'trix';
import 'trix/dist/trix.css';
import { isSend, type Mount, setAttributes } from '../../demo/editor';

/** Trix: an element that is its own editable, with a document of its own. */
export const trix: Mount = (place, send, attributes = {}) => {
  const element = document.createElement('trix-editor') as HTMLElement & {
    editor: { getDocument(): { toString(): string }; loadHTML(html: string): void };
  };
  setAttributes(element, attributes);
  element.addEventListener(
    'keydown',
    (event) => {
      if (!isSend(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    true,
  );
  place.append(element);
  return {
    // A document always ends in a line break.
    text: () => element.editor.getDocument().toString().replace(/\n$/, ''),
    clear: () => element.editor.loadHTML(''),
    focus: () => element.focus(),
  };
};
