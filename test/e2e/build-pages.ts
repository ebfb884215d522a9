import { buildPage, pages } from '../pages/build-page';
import { buildChats } from '../pages/foreign/build-chats';

/** Bundles all test pages, once for all browsers. */
export default async function buildPages(): Promise<void> {
  for (const name of pages) await buildPage(name);
  await buildChats();
}
