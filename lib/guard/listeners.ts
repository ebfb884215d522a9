/** What the guard listens to, before the page does. */
const guarded = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'click',
  'submit',
  'paste',
  'dragstart',
  'dragend',
  'drop',
  'change',
  'input',
  'focusin',
] as const;

/**
 * Listens on window in the capture phase, before any listener of the page; also to events of `others`. `document.open()` removes listeners
 * of the isolated world too, so that they are set again whenever the document gets a new root.
 */
export function listen(listener: (event: Event) => void, ...others: readonly string[]): void {
  const arm = () => {
    for (const type of [...guarded, ...others])
      window.addEventListener(type, listener, { capture: true, passive: false });
  };
  arm();
  new MutationObserver(arm).observe(document, { childList: true });
}

/** Takes an event away from the page. Touch keeps its default, because without it no click would follow. */
export function hold(event: Event): void {
  event.stopImmediatePropagation();
  if (!event.type.startsWith('touch')) event.preventDefault();
}
