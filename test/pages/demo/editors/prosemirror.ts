import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { demoAttributes, isSend, type Mount, setAttributes } from '../editor';

export const prosemirror: Mount = (place, send, attributes = demoAttributes) => {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    editorProps: {
      handleKeyDown: (_, event) => {
        if (!isSend(event)) return false;
        send();
        return true;
      },
    },
  });
  setAttributes(editor.view.dom, attributes);
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(),
    focus: () => editor.commands.focus(),
  };
};
