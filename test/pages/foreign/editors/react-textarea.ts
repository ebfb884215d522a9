import { type ChangeEvent, createElement, createRef, type KeyboardEvent } from 'react';
import { createRoot } from 'react-dom/client';
import TextareaAutosize from 'react-textarea-autosize';
import { isSend, type Mount } from '../../demo/editor';

/** A text area whose text is what React was told last. */
function controlled(component: 'textarea' | typeof TextareaAutosize): Mount {
  return (place, send, attributes) => {
    const root = createRoot(place);
    const field = createRef<HTMLTextAreaElement>();
    let value = '';
    const show = (next: string): void => {
      value = next;
      root.render(
        createElement(component as 'textarea', {
          ...attributes,
          ref: field,
          value,
          onChange: (event: ChangeEvent<HTMLTextAreaElement>) => show(event.target.value),
          onKeyDown: sendsWith(send),
        }),
      );
    };
    show('');
    return { text: () => value, clear: () => show(''), focus: () => field.current?.focus() };
  };
}

/** A text area that keeps its text itself. */
export const uncontrolledTextarea: Mount = (place, send, attributes) => {
  const field = createRef<HTMLTextAreaElement>();
  createRoot(place).render(
    createElement('textarea', { ...attributes, ref: field, defaultValue: '', onKeyDown: sendsWith(send) }),
  );
  return {
    text: () => field.current!.value,
    clear: () => {
      field.current!.value = '';
    },
    focus: () => field.current?.focus(),
  };
};

export const controlledTextarea = controlled('textarea');
export const autoSizeTextarea = controlled(TextareaAutosize);

function sendsWith(send: () => void) {
  return (event: KeyboardEvent) => {
    if (!isSend(event.nativeEvent)) return;
    event.preventDefault();
    send();
  };
}
