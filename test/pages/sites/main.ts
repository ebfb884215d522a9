import { type Editor, isSend, type Mount } from '../demo/editor';
import { lexical } from '../demo/editors/lexical';
import { prosemirror } from '../demo/editors/prosemirror';
import { quill } from '../demo/editors/quill';
import { textarea } from '../demo/editors/textarea';
import { skeletons } from './skeletons';

const editors: Readonly<Record<string, Mount>> = { textarea, prosemirror, lexical, quill };

const skeleton = skeletons.find(({ url }) => {
  const { host, pathname } = new URL(url);
  return host === location.host && location.pathname.startsWith(pathname);
})!;

const main = document.querySelector('main')!;
main.innerHTML = skeleton.html;
const place = main.querySelector<HTMLElement>('[data-place]')!;
const control = main.querySelector<HTMLElement>('[data-sends]')!;
const key = skeleton.key ?? 'keydown';
const editor: Editor = editors[skeleton.editor]!(
  place,
  () => key === 'keydown' && void send(),
  skeleton.attributes,
);
const field = place.querySelector<HTMLElement>('textarea, [contenteditable]')!;
field.dataset.here = '';
// An editor that handles the key down gets no key press.
if (key === 'keypress')
  place.addEventListener('keydown', (event) => isSend(event) && event.stopPropagation(), true);
if (key !== 'keydown')
  field.addEventListener(key, (event) => {
    if (!isSend(event)) return;
    event.preventDefault();
    void send();
  });
main.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
control.addEventListener('click', (event) => {
  event.preventDefault();
  void send();
});
for (const form of document.querySelectorAll<HTMLFormElement>('aside form'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void fetch('/decoy', { method: 'POST', body: form.dataset.form ?? '' });
  });

// What a redesign does: the names that the site's selectors go by are gone.
const { hash } = location;
if (hash === '#composer')
  for (let at: Element | null = field; at && at !== main; at = at.parentElement) forget(at);
if (hash === '#send') {
  for (let at: Element | null = control; at && at !== main && !at.contains(field); at = at.parentElement)
    forget(at);
  for (const inner of control.querySelectorAll('*')) forget(inner);
}

function forget(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!/^(?:contenteditable|data-(?:here|place|sends)|style|viewBox)$/.test(name))
      element.removeAttribute(name);
}

async function send(): Promise<void> {
  const text = editor.text();
  if (text.trim() === '') return;
  editor.clear();
  await fetch('/sent', { method: 'POST', body: JSON.stringify({ text }) });
}
