import { isSend, type Mount, setAttributes } from '../editor';

export const textarea: Mount = (
  place,
  send,
  attributes = { 'data-demo': 'composer', 'aria-label': 'Message' },
) => {
  const field = document.createElement('textarea');
  setAttributes(field, attributes);
  field.addEventListener('keydown', (event) => {
    if (!isSend(event)) return;
    event.preventDefault();
    send();
  });
  place.append(field);
  return { text: () => field.value, clear: () => (field.value = ''), focus: () => field.focus() };
};
