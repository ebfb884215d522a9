import type { Category } from '../detect/finding';
import { fold } from '../detect/fold';
import { isSameName, nameWords } from './name-words';

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

/** All labels, for those who look for placeholders. */
export const placeholderLabels: ReadonlySet<string> = new Set([
  ...Object.values(labels),
  ...Object.values(ownLabels),
]);

/** One value and what stands for it. */
export interface VaultEntry {
  /** The placeholder without its brackets: `PERSON_1`. */
  readonly name: string;
  /** The value as first seen. */
  readonly value: string;
}

/** Which placeholder stands for which value, for one conversation and in memory only. */
export interface Vault {
  /**
   * The placeholder of a value: the same for the same value, also where it is written otherwise. `isTaken` tells of
   * names that mean something else already, such as those in the text itself.
   */
  placeholderFor(
    value: string,
    identifier: string,
    category: Category,
    isTaken?: (name: string) => boolean,
  ): string;
  /** The value a placeholder stands for, as first seen. */
  valueOf(placeholder: string): string | undefined;
  /** Takes in entries of the same conversation; a name that is in use stays what it is. */
  add(entries: Iterable<VaultEntry>): void;
  readonly size: number;
  readonly entries: readonly VaultEntry[];
}

export function createVault(): Vault {
  const values = new Map<string, string>();
  const counts = new Map<string, number>();
  /** Names by what all ways of writing a value have in common, and by what only some have. */
  const byForm = new Map<string, string>();
  const byPart = new Map<string, string[]>();

  const keep = ({ name, value }: VaultEntry) => {
    if (values.has(name)) return;
    const [, label = '', number = '0'] = /^(.*)_(\d+)$/.exec(name) ?? [];
    values.set(name, value);
    byForm.set(`${label} ${plainForm(value, label)}`, name);
    for (const part of partsOf(value, label)) byPart.set(part, [...(byPart.get(part) ?? []), name]);
    counts.set(label, Math.max(counts.get(label) ?? 0, Number(number)));
  };
  /** The name of a value that was seen before; nothing if more than one may be meant. */
  const known = (value: string, label: string): string | undefined => {
    const exact = byForm.get(`${label} ${plainForm(value, label)}`);
    if (exact !== undefined) return exact;
    const near = new Set(partsOf(value, label).flatMap((part) => byPart.get(part) ?? []));
    const same = [...near].filter((name) => isSame(value, values.get(name) ?? '', label));
    return same.length === 1 ? same[0] : undefined;
  };

  return {
    placeholderFor(value, identifier, category, isTaken = () => false) {
      const label = ownLabels[identifier] ?? labels[category];
      let name = known(value, label);
      if (name === undefined) {
        let number = counts.get(label) ?? 0;
        do {
          number += 1;
          name = `${label}_${number}`;
        } while (isTaken(name));
        keep({ name, value });
      }
      return `[${name}]`;
    },
    valueOf: (placeholder) => values.get(placeholder.slice(1, -1)),
    add(entries) {
      for (const entry of entries) keep(entry);
    },
    get size() {
      return values.size;
    },
    get entries() {
      return [...values].map(([name, value]) => ({ name, value }));
    },
  };
}

/** What two ways of writing the same value may share: a whole word of a name, the end of a number. */
function partsOf(value: string, label: string): string[] {
  if (label === labels.person) return nameWords(value).filter((word) => word.length > 1);
  return label === ownLabels.phone ? [value.normalize('NFKC').replace(/\D/g, '').slice(-shortestNumber)] : [];
}

/** Whether two values of one label are two ways of writing the same. */
function isSame(one: string, other: string, label: string): boolean {
  return label === labels.person ? isSameName(nameWords(one), nameWords(other)) : isSameNumber(one, other);
}

/** What two ways of writing the same value have in common. Secrets have one way only. */
function plainForm(value: string, label: string): string {
  if (label === labels.credential) return value;
  if (label === labels['own-term']) return Array.from(value.replace(/\s+/g, ' '), fold).join('');
  if (label === labels.person) return nameWords(value).join(' ');
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()/-]/g, '');
}

/** Digits of a national number that two ways of writing it must share. */
const shortestNumber = 7;

/** Whether two are the same, or one is the other without its country: `030 901820` and `+49 30 901820`. */
function isSameNumber(one: string, other: string): boolean {
  const numbers = [one, other].map((value) => {
    const digits = value.normalize('NFKC').replace(/[^\d+]/g, '');
    const isWhole = /^(?:\+|00)/.test(digits);
    return { isWhole, digits: digits.replace(/^\+?0*/, '') };
  });
  if (numbers[0]?.isWhole === numbers[1]?.isWhole) return numbers[0]?.digits === numbers[1]?.digits;
  const whole = numbers.find(({ isWhole }) => isWhole);
  const national = numbers.find(({ isWhole }) => !isWhole);
  if (!whole || !national || national.digits.length < shortestNumber) return false;
  // A country code has three digits at most.
  return whole.digits.endsWith(national.digits) && whole.digits.length - national.digits.length <= 3;
}
