import type { CDPSession, Page } from '@playwright/test';

/** A node as the DevTools protocol tells it. */
export interface ProtocolNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly pseudoElements?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
  /** Of a frame. */
  readonly contentDocument?: ProtocolNode;
}

const sessions = new WeakMap<Page, CDPSession>();

export async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

/** Everything in a page, also in closed roots and frames. */
export async function pageTree(page: Page): Promise<ProtocolNode> {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
    root: ProtocolNode;
  };
  return root;
}

export function* descendants(node: ProtocolNode): Generator<ProtocolNode> {
  yield node;
  const { shadowRoots = [], children = [], contentDocument } = node;
  for (const child of [...shadowRoots, ...children, ...(contentDocument ? [contentDocument] : [])])
    yield* descendants(child);
}

export function textOf(node: ProtocolNode): string {
  return [...descendants(node)]
    .map(({ nodeName, nodeValue }) => (nodeName === '#text' ? nodeValue : ''))
    .join('');
}

/** What an attribute says; nothing if there is none. */
export function attributeOf({ attributes = [] }: ProtocolNode, name: string): string | undefined {
  const at = attributes.findIndex((attribute, index) => index % 2 === 0 && attribute === name);
  return at < 0 ? undefined : attributes[at + 1];
}
