import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { isSend, type Mount } from '../editor';

export const prosemirror: Mount = (place, send) => {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    editorProps: {
      attributes: { 'data-demo': 'composer', role: 'textbox', 'aria-label': 'Message' },
      handleKeyDown: (_, event) => {
        if (!isSend(event)) return false;
        send();
        return true;
      },
    },
  });
  return {
    text: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(),
    focus: () => editor.commands.focus(),
  };
};
