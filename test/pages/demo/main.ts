import './demo.css';
import type { Mount } from './editor';
import { lexical } from './editors/lexical';
import { prosemirror } from './editors/prosemirror';
import { quill } from './editors/quill';
import { slate } from './editors/slate';
import { textarea } from './editors/textarea';

const editors: Readonly<Record<string, Mount>> = { textarea, prosemirror, lexical, quill, slate };

const chosen = new URLSearchParams(location.search).get('editor') ?? 'prosemirror';
const mount = editors[chosen] ?? prosemirror;

const nav = document.querySelector('nav')!;
for (const name of Object.keys(editors)) {
  const link = document.createElement('a');
  link.href = `?editor=${name}`;
  link.textContent = name;
  if (name === chosen) link.setAttribute('aria-current', 'page');
  nav.append(link);
}

const form = document.querySelector('form')!;
const editor = mount(document.querySelector('#editor')!, () => void send());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});
editor.focus();

const input = document.querySelector<HTMLInputElement>('[data-demo="files"]')!;
input.addEventListener('change', () => void attach(input.files));
form.addEventListener('dragover', (event) => {
  event.preventDefault();
  form.classList.add('over');
});
form.addEventListener('dragleave', () => form.classList.remove('over'));
form.addEventListener('drop', (event) => {
  form.classList.remove('over');
  if (event.dataTransfer?.files.length === 0) return;
  event.preventDefault();
  void attach(event.dataTransfer!.files);
});
document.addEventListener('paste', (event) => {
  if (event.clipboardData?.files.length) void attach(event.clipboardData.files);
});

/** Uploads files at once, as chats do. */
async function attach(files: FileList | null): Promise<void> {
  for (const file of files ?? []) {
    show('mine').textContent = file.name;
    await fetch('/api/files', {
      method: 'POST',
      body: JSON.stringify({ name: file.name, type: file.type, text: await file.text() }),
    });
  }
}

async function send(): Promise<void> {
  const text = editor.text();
  if (text.trim() === '') return;
  editor.clear();
  show('mine').textContent = text;
  const answer = show('answer');
  const response = await fetch('/api/send', { method: 'POST', body: JSON.stringify({ text }) });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    answer.textContent += part.value;
  answer.dataset.done = '';
}

function show(kind: 'mine' | 'answer'): HTMLElement {
  const message = document.createElement('div');
  message.className = `message ${kind}`;
  document.querySelector('main')!.append(message);
  message.scrollIntoView();
  return message;
}
