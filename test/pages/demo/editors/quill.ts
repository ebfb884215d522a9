import Quill from 'quill';
import type { Mount } from '../editor';

export const quill: Mount = (place, send) => {
  const container = document.createElement('div');
  place.append(container);
  const editor = new Quill(container, {
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          send: {
            key: 'Enter',
            shiftKey: false,
            handler: () => {
              send();
              return false;
            },
          },
        },
      },
    },
  });
  editor.root.dataset.demo = 'composer';
  editor.root.setAttribute('role', 'textbox');
  editor.root.setAttribute('aria-label', 'Message');
  return {
    text: () => editor.getText().replace(/\n$/, ''),
    clear: () => editor.setText('', 'api'),
    focus: () => editor.focus(),
  };
};
