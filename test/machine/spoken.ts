import type { Page } from '@playwright/test';
import { sessionOf } from './page-tree';

/** Roles that say nothing of their own: boxes, and letters that an element above has as its name. */
const silent = new Set(['none', 'generic', 'StaticText', 'InlineTextBox', 'ListMarker']);

/**
 * What a screen reader is told of the first element with a role and of all in it, from the browser's accessibility tree,
 * which closed roots are a part of: `role: name`, with its description in brackets.
 */
export async function spokenOf(page: Page, role: string): Promise<string[]> {
  const { nodes } = await (await sessionOf(page)).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = (node: (typeof nodes)[number]): string[] => {
    const name = String(node.name?.value ?? '').trim();
    const description = String(node.description?.value ?? '').trim();
    const isTold = !node.ignored && name !== '' && !silent.has(String(node.role?.value));
    const inside = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap(told);
    const own = `${node.role?.value}: ${name}${description && ` (${description})`}`;
    return isTold ? [own, ...inside] : inside;
  };
  const first = nodes.find((node) => !node.ignored && node.role?.value === role);
  return first ? told(first) : [];
}
