/** Editors that a message box can be made with, as the table of `docs/editors.md` names them. */
export const editors = {
  input: 'input',
  textarea: 'textarea',
  controlled: 'textarea, React-controlled',
  uncontrolled: 'textarea, React, uncontrolled',
  'auto-size': 'textarea, auto-size',
  contenteditable: 'contenteditable',
  prosemirror: 'TipTap / ProseMirror',
  'lexical-plain': 'Lexical, plain text',
  lexical: 'Lexical, rich text',
  quill: 'Quill',
  slate: 'Slate',
  codemirror: 'CodeMirror 6',
  monaco: 'Monaco',
  draft: 'Draft.js',
  ckeditor: 'CKEditor 5',
  trix: 'Trix',
} as const;

export type EditorName = keyof typeof editors;

/** Where in a page an editor can be. */
export const places = {
  page: 'page',
  shadow: 'open shadow root',
  frame: 'frame, same origin',
  'foreign-frame': 'frame, other origin',
  srcdoc: 'srcdoc',
} as const;

export type Place = keyof typeof places;

/** Editors that do not work by themselves inside a shadow root: they ask the document what is selected. Seen 2026-11-30. */
export const notInShadow: readonly EditorName[] = ['quill', 'draft'];
