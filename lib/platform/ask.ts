import browser from 'webextension-polyfill';
import type { ExtensionCommands, GuardCommands } from './messages';

/** Asks the background from a page of the extension. Rejects if it cannot be reached or refuses the sender. */
export function askBackground<K extends keyof ExtensionCommands>(
  command: K,
  request: ExtensionCommands[K]['request'],
): Promise<ExtensionCommands[K]['reply']> {
  return browser.runtime.sendMessage({ command, request });
}

/** Asks the guard in a frame of a page, or in any that answers. Rejects if there is none. */
export function askGuard<K extends keyof GuardCommands>(
  tab: number,
  frame: number | undefined,
  command: K,
  request: GuardCommands[K]['request'],
): Promise<GuardCommands[K]['reply']> {
  return browser.tabs.sendMessage(tab, { command, request }, frame === undefined ? {} : { frameId: frame });
}
