import { isSend, type Mount, setAttributes } from '../demo/editor';

/** A field of one line. */
export const input: Mount = (place, send, attributes = {}) => {
  const field = document.createElement('input');
  field.type = 'text';
  setAttributes(field, attributes);
  field.addEventListener('keydown', (event) => {
    if (isSend(event)) send();
  });
  place.append(field);
  return { text: () => field.value, clear: () => (field.value = ''), focus: () => field.focus() };
};
