import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { demoAttributes, type Mount } from '../../demo/editor';

/** CodeMirror 6: a contenteditable with a line element for each line, only those in view in the page. */
export const codemirror: Mount = (place, send, attributes = demoAttributes) => {
  const handled = (act: (view: EditorView) => void) => (view: EditorView) => {
    act(view);
    return true;
  };
  const keys = keymap.of([
    { key: 'Enter', run: handled(send) },
    { key: 'Mod-Enter', run: handled(send) },
    { key: 'Shift-Enter', run: handled((view) => view.dispatch(view.state.replaceSelection('\n'))) },
  ]);
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      extensions: [
        Prec.highest(keys),
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ ...attributes }),
      ],
    }),
    root: place.getRootNode() as Document | ShadowRoot,
  });
  return {
    text: () => view.state.doc.toString(),
    clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
    focus: () => view.focus(),
  };
};
