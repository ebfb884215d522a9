import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { demoAttributes, isSend, type Mount } from '../editor';

export const slate: Mount = (place, send, attributes = demoAttributes) => {
  const editor = withHistory(withReact(createEditor()));
  const empty = [{ children: [{ text: '' }] }];
  const editable = createElement(Editable, {
    ...attributes,
    placeholder: 'Write something',
    onKeyDown: (event) => {
      if (!isSend(event.nativeEvent)) return;
      event.preventDefault();
      send();
    },
  } as Parameters<typeof Editable>[0]);
  createRoot(place).render(
    createElement(Slate, { editor, initialValue: empty } as unknown as Parameters<typeof Slate>[0], editable),
  );
  return {
    text: () => editor.children.map((block) => Node.string(block)).join('\n'),
    clear: () => {
      Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } });
    },
    focus: () => ReactEditor.focus(editor),
  };
};
