import type { PageCommands } from './messages';
import { pageRuntime } from './page-runtime';

/** Asks the background from a guarded page. Rejects if it cannot be reached or refuses the sender. */
export async function askFromPage<K extends keyof PageCommands>(
  command: K,
  request: PageCommands[K]['request'],
): Promise<PageCommands[K]['reply'] | undefined> {
  const reply = await pageRuntime().sendMessage({ command, request });
  // So the polyfill in the background says that it rejects.
  if (typeof reply === 'object' && reply !== null && '__mozWebExtensionPolyfillReject__' in reply)
    throw new Error('The background refuses.');
  return reply as PageCommands[K]['reply'] | undefined;
}
