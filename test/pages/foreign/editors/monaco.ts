import { KeyCode, KeyMod, editor as monacoEditor } from 'monaco-editor/editor/editor.main';
import type { Mount } from '../../demo/editor';

/** Monaco: a text area that is typed into holds a few characters of what is drawn beside it. */
export const monaco: Mount = (place, send) => {
  place.style.cssText = 'width: 600px; height: 160px';
  const editor = monacoEditor.create(place, { ariaLabel: 'Message', minimap: { enabled: false } });
  for (const key of [KeyCode.Enter, KeyMod.CtrlCmd | KeyCode.Enter]) editor.addCommand(key, send);
  editor.addCommand(KeyMod.Shift | KeyCode.Enter, () => editor.trigger('keyboard', 'type', { text: '\n' }));
  return {
    text: () => editor.getValue(),
    clear: () => editor.setValue(''),
    focus: () => editor.focus(),
  };
};
