import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle';

const files = readdirSync(fileURLToPath(new URL('chats', import.meta.url)));

/** Chat interfaces of others, each a file in `chats` and a script of its own. */
export const chats = files.map((file) => file.replace(/\.tsx?$/, ''));

/** Bundles the chats; their packages have a lockfile of their own beside this file. */
export async function buildChats(): Promise<void> {
  await bundle(
    'foreign',
    files.map((file) => `chats/${file}`),
  );
}
