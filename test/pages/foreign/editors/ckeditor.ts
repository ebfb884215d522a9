import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import type { Mount } from '../../demo/editor';

/** CKEditor 5: a model of its own, rendered again after each change. */
export const ckeditor: Mount = (place, send) => {
  let editor: ClassicEditor | null = null;
  const start = place.appendChild(document.createElement('div'));
  void ClassicEditor.create(start, {
    licenseKey: 'GPL',
    label: 'Message',
    plugins: [Essentials, Paragraph],
  }).then((made) => {
    editor = made;
    made.editing.view.document.on(
      'enter',
      (event, data: { isSoft: boolean; preventDefault(): void }) => {
        if (data.isSoft) return;
        data.preventDefault();
        event.stop();
        send();
      },
      { priority: 'highest' },
    );
  });
  return {
    text: () => textOf(editor!),
    clear: () => editor!.setData(''),
    focus: () => editor?.editing.view.focus(),
  };
};

/** The text of the model, a line for each paragraph and each soft break. */
function textOf(editor: ClassicEditor): string {
  const lines: string[] = [];
  for (const block of editor.model.document.getRoot()!.getChildren()) {
    if (!block.is('element')) continue;
    let line = '';
    for (const child of block.getChildren()) line += child.is('$text') ? child.data : '\n';
    lines.push(line);
  }
  return lines.join('\n');
}
