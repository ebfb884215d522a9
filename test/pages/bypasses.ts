/** A way in which a page's script tries to get at what the guard holds, or past it. */
export interface Bypass {
  readonly name: string;
  /**
   * Code of the page. There are `composer`, `button`, `form`, `secret` (what stands in the message box), `post(text)`,
   * which sends as the page does, and `key(type, target, more)`, which makes a key event.
   */
  readonly code: string;
  /** Whether the person presses Enter afterwards. */
  readonly enter?: true;
}

/** What the page changes before it sends. The guard must not depend on any of it. */
const changed: Readonly<Record<string, string>> = {
  'EventTarget.dispatchEvent': 'EventTarget.prototype.dispatchEvent = () => false',
  'EventTarget.addEventListener': 'EventTarget.prototype.addEventListener = () => {}',
  'Event.preventDefault': 'Event.prototype.preventDefault = () => {}',
  'Event.stopImmediatePropagation': 'Event.prototype.stopImmediatePropagation = () => {}',
  'Event.defaultPrevented':
    "Object.defineProperty(Event.prototype, 'defaultPrevented', { get: () => false })",
  CustomEvent: 'window.CustomEvent = class extends Event {}',
  'CustomEvent.detail': "Object.defineProperty(CustomEvent.prototype, 'detail', { get: () => '{}' })",
  'JSON.stringify': "JSON.stringify = () => '{}'",
  'JSON.parse': 'JSON.parse = () => ({})',
  'Reflect.apply': 'Reflect.apply = () => true',
  'Function.apply': 'Function.prototype.apply = Function.prototype.call = () => true',
  'RegExp.test': 'RegExp.prototype.test = () => false',
  'String.includes': 'String.prototype.includes = String.prototype.indexOf = () => false',
  'Array.find': 'Array.prototype.find = () => undefined',
  'Promise.then': 'Promise.prototype.then = function () { return this }',
  URL: 'window.URL = class { host = ""; pathname = ""; search = "" }',
  TextDecoder: "TextDecoder.prototype.decode = () => ''",
  'Blob.text': "Blob.prototype.text = async () => ''",
  'Element.matches': 'Element.prototype.matches = () => false',
  'Element.closest': 'Element.prototype.closest = () => null',
  'Document.querySelectorAll': 'Document.prototype.querySelectorAll = () => []',
  'Event.composedPath': 'Event.prototype.composedPath = () => []',
  'Event.isTrusted': "Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true })",
  'HTMLTextAreaElement.value of others': "Object.defineProperty(composer, 'value', { get: () => 'nothing' })",
};

export const bypasses: readonly Bypass[] = [
  // Sends that no person made.
  ...['keydown', 'keypress', 'keyup'].flatMap((type) => [
    { name: `${type} of Enter on the message box`, code: `key('${type}', composer)` },
    { name: `${type} of Enter on the document`, code: `key('${type}', document)` },
  ]),
  { name: 'Enter with Control', code: "key('keydown', composer, { ctrlKey: true })" },
  { name: 'Enter with Meta', code: "key('keydown', composer, { metaKey: true })" },
  { name: 'Enter of the number pad', code: "key('keydown', composer, { code: 'NumpadEnter' })" },
  { name: 'Enter known by its number only', code: "key('keydown', composer, { key: '', keyCode: 13 })" },
  { name: 'a click', code: 'button.click()' },
  { name: 'a click event', code: "button.dispatchEvent(new MouseEvent('click', { bubbles: true }))" },
  {
    name: 'a click event that does not bubble',
    code: "button.dispatchEvent(new MouseEvent('click', { bubbles: false, cancelable: true }))",
  },
  {
    name: 'pointer and mouse events',
    code: "for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) button.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }))",
  },
  { name: 'requestSubmit', code: 'form.requestSubmit()' },
  { name: 'requestSubmit with its button', code: 'form.requestSubmit(button)' },
  {
    name: 'a submit event',
    code: "form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }))",
  },
  {
    name: 'a button of a moment ago',
    code: "const other = document.createElement('button'); form.append(other); other.click()",
  },
  {
    name: 'a copy of the form',
    code: 'const copy = form.cloneNode(true); document.body.append(copy); copy.requestSubmit(); post(composer.value)',
  },
  { name: 'the text under another element', code: 'composer.remove(); post(secret)' },
  // Requests.
  { name: 'fetch', code: 'post(secret)' },
  { name: 'fetch a moment later', code: 'setTimeout(() => post(secret), 50)' },
  {
    name: 'fetch of a blob',
    code: "fetch('/api/send', { method: 'POST', body: new Blob([JSON.stringify({ text: secret })]) })",
  },
  {
    name: 'a blob to an address that nobody listed',
    code: "fetch('/elsewhere', { method: 'POST', body: new Blob([secret]) })",
  },
  {
    name: 'a file in a form',
    code: "const data = new FormData(); data.set('file', new File([secret], 'a.txt')); fetch('/elsewhere', { method: 'POST', body: data })",
  },
  {
    name: 'a request with a body of bytes',
    code: "fetch(new Request('/api/send', { method: 'POST', body: new TextEncoder().encode(JSON.stringify({ text: secret })) }))",
  },
  { name: 'an address with parameters', code: "fetch('/elsewhere?q=' + encodeURIComponent(secret))" },
  {
    name: 'XMLHttpRequest of a blob',
    code: "const request = new XMLHttpRequest(); request.open('POST', '/elsewhere'); request.send(new Blob([secret]))",
  },
  {
    name: 'a synchronous XMLHttpRequest',
    code: "const request = new XMLHttpRequest(); request.open('POST', '/elsewhere', false); try { request.send(secret) } catch {}",
  },
  { name: 'a beacon of a blob', code: "navigator.sendBeacon('/elsewhere', new Blob([secret]))" },
  {
    name: 'a form that goes nowhere visible',
    code: "const other = document.createElement('form'); other.method = 'post'; other.action = '/elsewhere'; other.target = 'x'; const field = document.createElement('input'); field.name = 'a'; field.value = secret; other.append(field); const frame = document.createElement('iframe'); frame.name = 'x'; document.body.append(frame, other); other.submit()",
  },
  // Functions that nobody has touched, from another document.
  {
    name: 'fetch of an empty frame',
    code: "const frame = document.body.appendChild(document.createElement('iframe')); frame.contentWindow.fetch('/elsewhere', { method: 'POST', body: secret })",
  },
  {
    name: 'fetch of a frame inside a frame',
    code: "const frame = document.body.appendChild(document.createElement('iframe')); const inner = frame.contentDocument.body.appendChild(frame.contentDocument.createElement('iframe')); inner.contentWindow.fetch(location.origin + '/elsewhere', { method: 'POST', body: secret })",
  },
  {
    name: 'XMLHttpRequest of an empty frame',
    code: "const frame = document.body.appendChild(document.createElement('iframe')); const request = new frame.contentWindow.XMLHttpRequest(); request.open('POST', location.origin + '/elsewhere'); request.send(secret)",
  },
  {
    name: 'a beacon of an empty frame',
    code: "const frame = document.body.appendChild(document.createElement('iframe')); frame.contentWindow.navigator.sendBeacon(location.origin + '/elsewhere', secret)",
  },
  {
    name: 'fetch of a srcdoc frame that has loaded',
    code: "const frame = document.createElement('iframe'); frame.srcdoc = '<p>a</p>'; frame.onload = () => frame.contentWindow.fetch(location.origin + '/elsewhere', { method: 'POST', body: secret }); document.body.append(frame)",
  },
  // What it stands on.
  {
    name: 'forged words of the tripwire',
    code: 'for (const type of [\'sotto:here\', \'sotto:who\']) window.dispatchEvent(new CustomEvent(type, { cancelable: true, detail: \'{"event":"x","requests":[],"drafts":[]}\' })); post(secret)',
  },
  {
    name: 'the end of all timers',
    code: 'for (let id = 0; id < 5000; id++) { clearTimeout(id); clearInterval(id) } post(secret)',
  },
  {
    name: 'the removal of the interface',
    code: "document.querySelector('sotto-layer')?.remove(); post(secret)",
    enter: true,
  },
  { name: 'an inert page', code: 'document.documentElement.inert = true; post(secret)' },
  {
    name: 'another document',
    code: 'document.replaceChild(document.documentElement.cloneNode(true), document.documentElement); post(secret)',
  },
  {
    name: 'a capture listener of its own',
    code: "window.addEventListener('keydown', (event) => { event.stopImmediatePropagation(); if (event.key === 'Enter') post(composer.value) }, true)",
    enter: true,
  },
  {
    name: 'a shorter text in the box at the moment of sending',
    code: "window.addEventListener('keydown', () => post(secret), true)",
    enter: true,
  },
  {
    name: 'clobbered names',
    code: "for (const name of ['composedPath', 'body', 'forms', 'querySelectorAll', 'addEventListener', 'location']) { const a = document.createElement('form'); a.id = a.name = name; document.body.append(a) } post(secret)",
    enter: true,
  },
  {
    name: 'polluted objects',
    code: "Object.prototype.kind = 'other'; Object.prototype.action = 'off'; Object.prototype.holds = false; post(secret)",
    enter: true,
  },
  ...Object.entries(changed).map(([name, code]) => ({
    name: `changed ${name}`,
    code: `const before = JSON.stringify({ text: secret }); ${code}; fetch('/api/send', { method: 'POST', body: before })`,
    enter: true as const,
  })),
];

/** Reads of what the interface shows, which no script can be kept from and none of which may find a value. */
export const reads: Readonly<Record<string, string>> = {
  'the text of the page': 'document.documentElement.innerText + document.documentElement.outerHTML',
  'the roots of all elements':
    "[...document.querySelectorAll('*')].map((element) => element.shadowRoot?.innerHTML ?? '').join()",
  'the selection of everything':
    'getSelection().selectAllChildren(document.documentElement), String(getSelection())',
  'highlights by name':
    '[...(CSS.highlights ?? [])].map(([name, ranges]) => name + [...ranges].map(String)).join()',
  'style sheets':
    '[...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join()).join()',
  'globals and their names':
    'Object.getOwnPropertyNames(window).concat(Object.getOwnPropertySymbols(window).map(String)).filter((name) => /sotto/i.test(name)).join()',
  'what was asked for': 'performance.getEntries().map(({ name }) => name).join()',
  'accessible names':
    "[...document.querySelectorAll('sotto-layer')].map((layer) => [...layer.attributes].map(({ value }) => value).join() + layer.textContent).join()",
};
