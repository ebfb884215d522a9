import type { GuardCommands, Message } from './messages';
import { pageRuntime } from './page-runtime';

type Handlers = {
  readonly [K in keyof GuardCommands]: (request: GuardCommands[K]['request']) => GuardCommands[K]['reply'];
};

/** Lets background and popup talk to the guard of this page; other commands are left to others. */
export function serveGuard<K extends keyof GuardCommands>(handlers: Pick<Handlers, K>): void {
  const { id, onMessage } = pageRuntime();
  onMessage.addListener((message, sender, reply) => {
    const { command, request } = message as Message;
    if (sender.id !== id || !Object.hasOwn(handlers, command)) return;
    reply(handlers[command as K](request as never));
  });
}
