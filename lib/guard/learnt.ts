/** Attributes by which pages tell their fields apart. That one is there says how a field is built; what it says may be text. */
const told = [
  'aria-label',
  'autocomplete',
  'contenteditable',
  'data-testid',
  'id',
  'maxlength',
  'name',
  'placeholder',
  'role',
  'type',
];

/** How many elements around a message box belong to its fingerprint. */
const levels = 3;

const learnt = new Set<string>();

/**
 * How something that can be typed into is built, to be known again: names of elements and attributes, and nothing of
 * what stands in them.
 */
export function fingerprintOf(editable: Element): string {
  const shape = [`${nameOf(editable)}[${told.filter((name) => editable.hasAttribute(name))}]`];
  let around = editable.parentElement;
  for (let level = 0; around && level < levels; level++, around = around.parentElement)
    shape.push(nameOf(around));
  return shape.join('<');
}

function nameOf({ localName }: Element): string {
  return localName.replace(/[^a-z0-9-]/g, '').slice(0, 40);
}

/** Takes in what message boxes on this host were found out to look like. */
export function learn(fingerprints: Iterable<string>): void {
  for (const fingerprint of fingerprints) learnt.add(fingerprint);
}

/** Whether something is built as a message box of this host was found out to be. */
export function isLearnt(editable: Element): boolean {
  return learnt.size > 0 && learnt.has(fingerprintOf(editable));
}
