import type { CDPSession, Page } from '@playwright/test';

/** The extension's isolated world in a page: where the guard runs, out of the page's reach. */
export interface IsolatedWorld {
  /** Runs an expression there; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
}

/** Finds the extension's isolated world in a page that is open already. */
export async function isolatedWorldOf(page: Page, extensionId: string): Promise<IsolatedWorld> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let contextId: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(extensionId)) contextId = context.id;
  });
  await session.send('Runtime.enable');
  if (contextId === null) throw new Error('The extension has no world in this page.');
  const id: number = contextId;
  return {
    async evaluate<T>(expression: string) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId: id,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    },
  };
}
