import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { demoAttributes, isSend, type Mount, setAttributes } from '../editor';

export const lexical = mountLexical(registerRichText);

/** Lexical, with what makes it an editor of plain or of rich text. */
export function mountLexical(register: (editor: LexicalEditor) => void): Mount {
  return (place, send, attributes = demoAttributes) => {
    const root = document.createElement('div');
    root.contentEditable = 'true';
    setAttributes(root, attributes);
    place.append(root);
    const editor = createEditor({ namespace: 'demo', onError: (error) => reportError(error) });
    editor.setRootElement(root);
    register(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || !isSend(event)) return false;
        event.preventDefault();
        send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    return {
      text: () =>
        editor.read(() =>
          $getRoot()
            .getChildren()
            .map((block) => block.getTextContent())
            .join('\n'),
        ),
      // Not within the command that sends, whose own update would come after.
      clear: () => queueMicrotask(() => editor.update(() => $getRoot().clear(), { discrete: true })),
      focus: () => editor.focus(),
    };
  };
}
