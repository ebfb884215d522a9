import type { Page } from '@playwright/test';
import { attributeOf, descendants, type ProtocolNode, pageTree } from './page-tree';

/** What a person reads in the elements that have an attribute, by its value: values instead of their placeholders. */
export async function shownText(page: Page, attribute: string): Promise<Map<string, string>> {
  const shown = new Map<string, string>();
  for (const node of descendants(await pageTree(page))) {
    const name = attributeOf(node, attribute);
    if (name !== undefined) shown.set(name, readIn(node));
  }
  return shown;
}

function readIn(node: ProtocolNode): string {
  if (node.nodeName === 'SOTTO-VALUE')
    return (node.shadowRoots ?? [])
      .flatMap((root) => [...descendants(root)])
      .map((inner) => attributeOf(inner, 'data-value') ?? '')
      .join('');
  return node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(readIn).join('');
}

/** The values that are drawn over what is being written. */
export async function drawnValues(page: Page): Promise<string[]> {
  return [...descendants(await pageTree(page))]
    .filter(({ nodeName }) => nodeName === 'SOTTO-VEIL')
    .flatMap((layer) => [...descendants(layer)])
    .flatMap((node) => attributeOf(node, 'data-value') || []);
}
