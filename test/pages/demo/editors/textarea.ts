import { isSend, type Mount } from '../editor';

export const textarea: Mount = (place, send) => {
  const field = document.createElement('textarea');
  field.dataset.demo = 'composer';
  field.setAttribute('aria-label', 'Message');
  field.addEventListener('keydown', (event) => {
    if (!isSend(event)) return;
    event.preventDefault();
    send();
  });
  place.append(field);
  return { text: () => field.value, clear: () => (field.value = ''), focus: () => field.focus() };
};
