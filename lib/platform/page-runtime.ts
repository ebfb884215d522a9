interface Sender {
  readonly id?: string;
}

/** The part of the browser's messaging that a guarded page needs. @see MDN, runtime */
interface PageRuntime {
  readonly id: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listen: (message: unknown, sender: Sender, reply: (value: unknown) => void) => void): void;
  };
}

interface Api {
  readonly runtime?: PageRuntime;
}

/** What all browsers have by themselves: the polyfill would be a twenty-fifth of the guard. */
export function pageRuntime(): PageRuntime {
  const own = ownRuntime();
  if (!own) throw new Error('This script belongs into an extension.');
  return own;
}

/** Whether the extension that this script belongs to is gone: it was updated, switched off or removed. */
export function isOrphaned(): boolean {
  return !ownRuntime()?.id;
}

function ownRuntime(): PageRuntime | undefined {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return (browser ?? chrome)?.runtime;
}
