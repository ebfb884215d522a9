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

/** What all browsers have by themselves: the polyfill would be a twenty-fifth of the guard. */
export function pageRuntime(): PageRuntime {
  const { browser, chrome } = globalThis as {
    browser?: { runtime: PageRuntime };
    chrome?: { runtime: PageRuntime };
  };
  const own = (browser ?? chrome)?.runtime;
  if (!own) throw new Error('This script belongs into an extension.');
  return own;
}
