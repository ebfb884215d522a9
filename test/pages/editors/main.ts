import type { Editor, Mount } from '../demo/editor';
import { lexical } from '../demo/editors/lexical';
import { lexicalPlain } from '../demo/editors/lexical-plain';
import { prosemirror } from '../demo/editors/prosemirror';
import { quill } from '../demo/editors/quill';
import { slate } from '../demo/editors/slate';
import { textarea } from '../demo/editors/textarea';
import { ckeditor } from '../foreign/editors/ckeditor';
import { codemirror } from '../foreign/editors/codemirror';
import { draft } from '../foreign/editors/draft';
import { monaco } from '../foreign/editors/monaco';
import {
  autoSizeTextarea,
  controlledTextarea,
  uncontrolledTextarea,
} from '../foreign/editors/react-textarea';
import { trix } from '../foreign/editors/trix';
import { contenteditable } from './contenteditable';
import type { EditorName, Place } from './editors';
import { input } from './input';

const mounts: Readonly<Record<EditorName, Mount>> = {
  input,
  textarea,
  controlled: controlledTextarea,
  uncontrolled: uncontrolledTextarea,
  'auto-size': autoSizeTextarea,
  contenteditable,
  prosemirror,
  'lexical-plain': lexicalPlain,
  lexical,
  quill,
  slate,
  codemirror,
  monaco,
  draft,
  ckeditor,
  trix,
};

/** What a page or its frame shows: frames are told by their address, or by their name if they have none. */
const asked = new URLSearchParams(location.search || window.name);
const place = asked.get('place') as Place;
const name = asked.get('editor') as EditorName;
const chat = document.querySelector<HTMLElement>('#chat')!;

if (place === 'page' || place === 'shadow') showChat();
else showFrame();

function showChat(): void {
  const root = place === 'shadow' ? chat.attachShadow({ mode: 'open' }) : chat;
  if (root instanceof ShadowRoot)
    for (const sheet of document.querySelectorAll('link, style')) root.append(sheet.cloneNode(true));
  const box = document.createElement('div');
  const control = document.createElement('button');
  control.type = 'button';
  control.textContent = 'Send';
  root.append(box, control);
  const editor: Editor = mounts[name](box, send, { 'aria-label': 'Message', class: 'box' });
  control.addEventListener('click', send);

  /** Sends what the editor holds, and says what the page shows. */
  function send(): void {
    const text = editor.text();
    if (text.trim() === '') return;
    editor.clear();
    void fetch('/api/send', { method: 'POST', body: JSON.stringify({ text }) });
  }
}

function showFrame(): void {
  const frame = document.createElement('iframe');
  const inner = `?${new URLSearchParams({ editor: name, place: 'page' })}`;
  if (place === 'srcdoc') {
    frame.name = inner;
    frame.srcdoc = document.documentElement.outerHTML;
  } else frame.src = place === 'frame' ? inner : `${asked.get('other')}${inner}`;
  chat.append(frame);
}
