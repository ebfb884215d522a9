import type { Attributes } from '../demo/editor';

/** The structure of a chat site around its message box, built by hand: none of its code. */
export interface Skeleton {
  /** Id of the site. */
  readonly site: string;
  readonly url: string;
  readonly editor: 'textarea' | 'prosemirror' | 'lexical' | 'quill';
  /** Attributes of what is typed into. */
  readonly attributes: Attributes;
  /** HTML with `data-place` where the editor goes and `data-sends` on what sends. */
  readonly html: string;
  /** The key event that sends. */
  readonly key?: 'keydown' | 'keypress' | 'keyup';
}
