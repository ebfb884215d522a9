/** What people and assistive technology are told that an element is, in lower case. */
export function wordsOf(element: Element): string {
  const parts = [
    'aria-label',
    'placeholder',
    'title',
    'name',
    'id',
    'data-testid',
    'data-placeholder',
    'data-tooltip',
  ]
    .map((name) => element.getAttribute(name))
    .concat(element instanceof HTMLInputElement ? element.type : null);
  const labelled = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const id of labelled) parts.push(root.getElementById(id)?.textContent ?? null);
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)
    for (const label of element.labels ?? []) parts.push(label.textContent);
  return parts
    .filter((part) => part !== null)
    .map((part) => part.slice(0, longest))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
}

/** Labels are short; more of one says nothing. */
const longest = 120;
