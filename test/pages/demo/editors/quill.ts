import Quill from 'quill';
import { demoAttributes, type Mount, setAttributes } from '../editor';

export const quill: Mount = (place, send, attributes = demoAttributes) => {
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
  setAttributes(editor.root, attributes);
  return {
    text: () => editor.getText().replace(/\n$/, ''),
    clear: () => editor.setText('', 'api'),
    focus: () => editor.focus(),
  };
};
