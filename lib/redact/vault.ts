import type { Category } from '../detect/finding';
import { fold } from '../detect/fold';

/** What a placeholder says of the value behind it, by category. */
const labels: Readonly<Record<Category, string>> = {
  credential: 'SECRET',
  card: 'CARD',
  bank: 'ACCOUNT',
  'national-id': 'ID',
  health: 'HEALTH',
  contact: 'CONTACT',
  person: 'PERSON',
  'birth-date': 'BIRTH_DATE',
  address: 'ADDRESS',
  place: 'PLACE',
  organisation: 'ORGANISATION',
  network: 'NETWORK',
  vehicle: 'VEHICLE',
  money: 'AMOUNT',
  'own-term': 'TERM',
  'not-inspected': 'REMOVED',
};

/** Identifiers whose own name says more than their category's. */
const ownLabels: Readonly<Record<string, string>> = {
  email: 'EMAIL',
  phone: 'PHONE',
  ipv4: 'IP',
  ipv6: 'IP',
};

/** Which placeholder stands for which value, for one conversation and in memory only. */
export interface Vault {
  /** The placeholder of a value: the same for the same value, also where it is written otherwise. */
  placeholderFor(value: string, identifier: string, category: Category): string;
  /** The value a placeholder stands for, as first seen. */
  valueOf(placeholder: string): string | undefined;
}

export function createVault(): Vault {
  const values = new Map<string, string>();
  const placeholders = new Map<string, string>();
  const counts = new Map<string, number>();

  return {
    placeholderFor(value, identifier, category) {
      const label = ownLabels[identifier] ?? labels[category];
      const form = `${label} ${plainForm(value, category)}`;
      const known =
        placeholders.get(form) ?? (category === 'person' ? personNamed(form, placeholders) : undefined);
      if (known !== undefined) return known;
      const number = (counts.get(label) ?? 0) + 1;
      counts.set(label, number);
      const placeholder = `[${label}_${number}]`;
      placeholders.set(form, placeholder);
      values.set(placeholder, value);
      return placeholder;
    },
    valueOf: (placeholder) => values.get(placeholder),
  };
}

/** What two ways of writing the same value have in common. Secrets have one way only. */
function plainForm(value: string, category: Category): string {
  if (category === 'credential') return value;
  if (category === 'own-term') return Array.from(value.replace(/\s+/g, ' '), fold).join('');
  const plain = value.normalize('NFKC').toLowerCase();
  if (category === 'person')
    return plain
      .replace(/[^\p{L}\p{M}' -]/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
  return plain.replace(/[\s()/-]/g, '');
}

/** The placeholder of a full name that a part of it was found of: "Smith" after "John Smith". */
function personNamed(form: string, placeholders: ReadonlyMap<string, string>): string | undefined {
  const parts = form.split(' ').slice(1);
  for (const [known, placeholder] of placeholders) {
    const words = known.split(' ');
    if (words[0] === 'PERSON' && parts.every((part) => words.includes(part, 1))) return placeholder;
  }
  return undefined;
}
