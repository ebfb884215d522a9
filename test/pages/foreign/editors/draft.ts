import 'draft-js/dist/Draft.css';
import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, createRef } from 'react';
import { createRoot } from 'react-dom/client';
import { isSend, type Mount } from '../../demo/editor';

/** Draft.js: reads the key codes of keys. */
export const draft: Mount = (place, send, attributes = {}) => {
  const root = createRoot(place);
  const field = createRef<Editor>();
  let state = EditorState.createEmpty();
  const show = (next: EditorState): void => {
    state = next;
    root.render(
      createElement(Editor, {
        ref: field,
        editorState: state,
        onChange: show,
        ariaLabel: attributes['aria-label'] ?? '',
        keyBindingFn: (event) => (isSend(event.nativeEvent) ? 'send' : getDefaultKeyBinding(event)),
        handleKeyCommand: (command) => {
          if (command !== 'send') return 'not-handled';
          send();
          return 'handled';
        },
      }),
    );
  };
  show(state);
  return {
    text: () => state.getCurrentContent().getPlainText('\n'),
    clear: () => show(EditorState.push(state, ContentState.createFromText(''), 'remove-range')),
    focus: () => field.current?.focus(),
  };
};
