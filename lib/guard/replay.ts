import type { Site } from '../sites/site';
import { focus, typedInto } from './drawn-editor';
import type { Editable } from './editable';
import { usableSendControl } from './send-control';

/**
 * Sends what stands in the composer as the person meant to: by what was clicked, else by the page's send control
 * if it can be used, else by Enter. Draft.js and AnythingLLM read `keyCode`, Gradio sends on keypress and older Dify on keyup.
 */
export function replay(editable: Editable, site: Site, clicked?: HTMLElement | null): void {
  const control = clicked?.isConnected ? clicked : usableSendControl(site, editable);
  if (control) {
    control.click();
    return;
  }
  focus(editable);
  const target = typedInto(editable);
  const enter = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const goesOn = target.dispatchEvent(new KeyboardEvent('keydown', enter));
  if (goesOn) target.dispatchEvent(new KeyboardEvent('keypress', { ...enter, charCode: 13 }));
  target.dispatchEvent(new KeyboardEvent('keyup', enter));
}
