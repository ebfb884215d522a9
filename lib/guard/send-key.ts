/**
 * Whether a key event is one that chats send on: Enter, also with Control or Command, not with Shift alone and
 * not while an input method is composing. A page-made event gets no benefit of such a claim.
 */
export function isSendKey(event: KeyboardEvent): boolean {
  const enter = event.key === 'Enter' || event.keyCode === 13;
  if (!enter) return false;
  if (!event.isTrusted) return true;
  if (event.isComposing || event.keyCode === 229) return false;
  return !event.shiftKey || event.ctrlKey || event.metaKey;
}
