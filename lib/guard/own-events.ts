const own = new WeakSet<Event>();

/** Sends an event to the page that the guard lets pass; false if the page took it as its own. */
export function dispatchOwn(target: EventTarget, event: Event): boolean {
  own.add(event);
  return target.dispatchEvent(event);
}

/** Whether the guard itself made an event. */
export function isOwn(event: Event): boolean {
  return own.has(event);
}
