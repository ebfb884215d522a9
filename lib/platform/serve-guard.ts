import browser from 'webextension-polyfill';
import type { GuardCommands, Message } from './messages';

type Handlers = {
  readonly [K in keyof GuardCommands]: (request: GuardCommands[K]['request']) => GuardCommands[K]['reply'];
};

/** Lets background and popup talk to the guard of this page. */
export function serveGuard(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const { command, request } = message as Message;
    if (sender.id !== browser.runtime.id || !Object.hasOwn(handlers, command)) return undefined;
    return Promise.resolve(handlers[command as keyof GuardCommands](request as never));
  });
}
