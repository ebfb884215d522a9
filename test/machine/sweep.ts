import type { Page } from '@playwright/test';
import type { DemoServer } from '../pages/demo-server';
import { attributeOf, descendants, type ProtocolNode, pageTree, sessionOf } from './page-tree';

/** All texts of each place where something could have been left. */
export type Places = Readonly<Record<string, string>>;

/** An address or cookie, and how it reads decoded. */
function decoded(text: string): string {
  try {
    return `${text}\n${decodeURIComponent(text)}`;
  } catch {
    return text;
  }
}

/** What was asked for, and what was sent along. */
export function sentTo(server: DemoServer, requests: readonly string[]): Places {
  const bodies = server.received.map(({ method, path, body }) => `${method} ${decoded(path)} ${body}`);
  return { 'addresses asked for': requests.map(decoded).join('\n'), 'bodies sent': bodies.join('\n') };
}

/** Everything that is stored where a page belongs, and what the page says of itself. */
export async function keptBy(page: Page): Promise<Places> {
  const places = await page.evaluate(async () => {
    const textsOf = (kept: unknown): string[] => {
      if (kept instanceof ArrayBuffer || ArrayBuffer.isView(kept))
        return [new TextDecoder('latin1').decode(kept)];
      if (kept instanceof Map || kept instanceof Set) return [...kept].flatMap(textsOf);
      if (typeof kept !== 'object' || kept === null) return [String(kept)];
      return Object.entries(kept).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
    };
    const all = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await all(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        databases.push(await Promise.all([all(objects.getAllKeys()), all(objects.getAll())]));
      }
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    const places: Record<string, string[]> = {
      IndexedDB: textsOf(databases),
      localStorage: textsOf({ ...localStorage }),
      sessionStorage: textsOf({ ...sessionStorage }),
      caches: cached,
      cookies: document.cookie.split('; '),
      addresses: [location.href, ...performance.getEntries().map((entry) => entry.name)],
      'title, name, history': [document.title, window.name, ...textsOf(history.state)],
    };
    const storage = Reflect.get(globalThis, 'chrome')?.storage;
    for (const area of storage ? ['local', 'session', 'sync', 'managed'] : []) {
      const entries = Object.entries(await storage[area].get(null));
      const isVault = ([key]: [string, unknown]) => area === 'session' && key.startsWith('vault ');
      places[`storage.${area}`] = textsOf(entries.filter((entry) => !isVault(entry)));
      // In memory on purpose, while the tab is open.
      if (area === 'session') places['vaults in storage.session'] = textsOf(entries.filter(isVault));
    }
    return places;
  });
  return Object.fromEntries(
    Object.entries(places).map(([place, texts]) => [place, texts.map(decoded).join('\n')]),
  );
}

/**
 * Where a person's own text belongs: the message box, the answers, what is drawn over them while they are written, and
 * what the popup says that a site received.
 */
const isOwnText = (node: ProtocolNode) =>
  node.nodeName === 'SOTTO-VEIL' ||
  attributeOf(node, 'data-demo') === 'composer' ||
  attributeOf(node, 'class')?.split(' ').includes('answer') === true ||
  attributeOf(node, 'data-section') === 'received';

/** What our elements draw as generated content, which no page can read or search. */
const generated = ['data-value', 'data-text'];

/** The document, closed roots included, and the accessibility tree, both but for a person's own text. */
export async function shownBy(page: Page): Promise<Places> {
  const left = new Set<number>();
  const document: string[] = [];
  const read = (node: ProtocolNode, isOurs: boolean) => {
    if (isOwnText(node)) {
      for (const inner of descendants(node))
        for (const { backendNodeId } of [inner, ...(inner.pseudoElements ?? [])]) left.add(backendNodeId);
      return;
    }
    const { nodeName, nodeValue, attributes = [], children = [], shadowRoots = [], contentDocument } = node;
    // A script is the page's program, not what it shows.
    if (nodeName === 'SCRIPT' || nodeName === 'STYLE') return;
    document.push(nodeValue);
    for (let at = 0; at < attributes.length; at += 2)
      if (!isOurs || !generated.includes(attributes[at] ?? '')) document.push(attributes[at + 1] ?? '');
    for (const root of shadowRoots) read(root, isOurs || nodeName.startsWith('SOTTO-'));
    for (const child of [...children, ...(contentDocument ? [contentDocument] : [])]) read(child, isOurs);
  };
  read(await pageTree(page), false);
  const { nodes } = await (await sessionOf(page)).send('Accessibility.getFullAXTree');
  const hidden = new Set<string>();
  const spoken: unknown[] = [];
  // What is inside comes after what it is in.
  for (const { nodeId, parentId = '', backendDOMNodeId = 0, name, value, description, properties } of nodes)
    if (left.has(backendDOMNodeId) || hidden.has(parentId)) hidden.add(nodeId);
    else
      spoken.push(
        ...[name, value, description, ...(properties ?? []).map((p) => p.value)].map((of) => of?.value),
      );
  return { document: document.join('\n'), 'accessibility tree': spoken.join('\n') };
}

/** The texts of places under the name of where they are. */
export function placesIn(where: string, places: Places): Places {
  return Object.fromEntries(Object.entries(places).map(([place, text]) => [`${where}: ${place}`, text]));
}
