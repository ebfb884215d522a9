import type { Category, FindingKind } from '../detect/finding';
import { fold } from '../detect/fold';
import { generalise } from './generalise';
import { mask } from './mask';
import { isSameName, nameWords } from './name-words';
import type { RedactionStyle } from './redaction-style';
import { StandIns } from './stand-ins';
import { daysBetween } from './surrogates/date-surrogate';
import { wordsBetween } from './surrogates/name-surrogate';
import { surrogateFor } from './surrogates/surrogate-for';

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
const ownLabels = {
  email: 'EMAIL',
  phone: 'PHONE',
  ipv4: 'IP',
  ipv6: 'IP',
} as const;

function labelOf({ id, category }: StandInRequest['kind']): string {
  return (ownLabels as Readonly<Record<string, string>>)[id] ?? labels[category];
}

/** All labels, for those who look for placeholders. */
export const placeholderLabels: ReadonlySet<string> = new Set([
  ...Object.values(labels),
  ...Object.values(ownLabels),
]);

/** One value and what stands for it. */
export interface VaultEntry {
  /** A placeholder without its brackets, such as `PERSON_1`; anything else as it stands in the text. */
  readonly name: string;
  /** The value as first seen; null where nothing leads back to it. */
  readonly value: string | null;
  /** What a placeholder would say of the value; of a placeholder its name does. */
  readonly label?: string | undefined;
}

/** What kind of value it is, and whether a name means something else already: in the text itself, or on the page. */
export interface StandInRequest {
  readonly kind: Pick<FindingKind, 'id' | 'category'>;
  readonly style?: RedactionStyle;
  isTaken?(name: string): boolean;
}

/** What stands for which value, for one conversation and in memory only. */
export interface Vault {
  /**
   * What stands for a value: the same for the same value, also where it is written otherwise, and whatever the style is
   * by then. A style that makes nothing of a value leaves it to a placeholder.
   */
  standInFor(value: string, request: StandInRequest): string;
  /** Whether something stands for a value already, or for one that is written otherwise. */
  knows(value: string, kind: StandInRequest['kind']): boolean;
  /** The value a placeholder stands for, as first seen. */
  valueOf(placeholder: string): string | undefined;
  /** Where anything but placeholders stands in a text. */
  readonly standIns: StandIns;
  /** Takes in entries of the same conversation; a name that is in use stays what it is. */
  add(entries: Iterable<VaultEntry>): void;
  readonly size: number;
  readonly entries: readonly VaultEntry[];
}

const placeholderName = /^([A-Z_]+)_(\d+)$/;

/** The least and most by which dates are shifted, in days. */
const shift = { least: 30, most: 400 };

/** An empty vault. `random` is as `Math.random`: only by how much dates are shifted depends on it. */
export function createVault(random: () => number = Math.random): Vault {
  const entries = new Map<string, VaultEntry>();
  const counts = new Map<string, number>();
  /** Names by what all ways of writing a value have in common, and by what only some have. */
  const byForm = new Map<string, string>();
  const byPart = new Map<string, string[]>();
  const standIns = new StandIns();
  const nameWordMap = new Map<string, string>();
  let days: number | null = null;

  const keep = (entry: VaultEntry) => {
    const { name, value } = entry;
    if (entries.has(name)) return;
    const [, ofName, number = '0'] = placeholderName.exec(name) ?? [];
    const label = ofName ?? entry.label ?? '';
    entries.set(name, entry);
    if (ofName === undefined) {
      standIns.add(name, value);
      if (value !== null && (label === labels.person || label === labels.organisation))
        for (const [word, surrogate] of wordsBetween(value, name)) {
          nameWordMap.set(word, surrogate);
          standIns.addWord(surrogate, word);
        }
      if (value !== null && label === labels['birth-date']) days ??= daysBetween(value, name);
    } else counts.set(label, Math.max(counts.get(label) ?? 0, Number(number)));
    if (value === null) return;
    byForm.set(`${label} ${plainForm(value, label)}`, name);
    for (const part of partsOf(value, label)) byPart.set(part, [...(byPart.get(part) ?? []), name]);
  };
  /** The name of a value that was seen before; nothing if more than one may be meant. */
  const known = (value: string, label: string): string | undefined => {
    const exact = byForm.get(`${label} ${plainForm(value, label)}`);
    if (exact !== undefined) return exact;
    const near = new Set(partsOf(value, label).flatMap((part) => byPart.get(part) ?? []));
    const same = [...near].filter((name) => isSame(value, entries.get(name)?.value ?? '', label));
    return same.length === 1 ? same[0] : undefined;
  };
  const placeholderFor = (value: string, label: string, isTaken: (name: string) => boolean) => {
    let number = counts.get(label) ?? 0;
    let name: string;
    do {
      number += 1;
      name = `${label}_${number}`;
    } while (isTaken(name));
    keep({ name, value });
    return name;
  };
  const surrogate = (value: string, label: string, { kind, isTaken = () => false }: StandInRequest) => {
    days ??= (random() < 0.5 ? -1 : 1) * Math.round(shift.least + random() * (shift.most - shift.least));
    const isFree = (text: string) =>
      !value.includes(text) &&
      !entries.has(text) &&
      !standIns.has(text) &&
      !nameWordMap.has(text) &&
      !byForm.has(`${label} ${plainForm(text, label)}`) &&
      !isTaken(text);
    return surrogateFor(value, kind, { names: nameWordMap, days, isFree });
  };
  const make = (value: string, label: string, request: StandInRequest): string => {
    const { kind, style = 'placeholder', isTaken = () => false } = request;
    if (style === 'surrogate') {
      const name = surrogate(value, label, request);
      if (name !== null && name !== value) {
        keep({ name, value, label });
        return name;
      }
    }
    if (style === 'mask' || style === 'generalisation') {
      const name = style === 'mask' ? mask(value, kind.category) : generalise(value, kind);
      if (name !== null && name !== value) {
        keep({ name, value: null });
        return name;
      }
    }
    return placeholderFor(value, label, isTaken);
  };

  return {
    standInFor(value, request) {
      const { kind, style } = request;
      const label = labelOf(kind);
      const before = known(value, label);
      // A name written otherwise reads so in its surrogate as well: `Mr Smith` after `John Smith`.
      const isOtherWriting =
        style === 'surrogate' &&
        kind.category === 'person' &&
        before !== undefined &&
        !placeholderName.test(before) &&
        entries.get(before)?.value !== value;
      const name = before === undefined || isOtherWriting ? make(value, label, request) : before;
      return placeholderName.test(name) ? `[${name}]` : name;
    },
    knows: (value, kind) => known(value, labelOf(kind)) !== undefined,
    valueOf: (placeholder) => entries.get(placeholder.slice(1, -1))?.value ?? undefined,
    standIns,
    add(added) {
      for (const entry of added) keep(entry);
    },
    get size() {
      return entries.size;
    },
    get entries() {
      return [...entries.values()];
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

/** Labels of numbers that everybody groups in another way. In a date or an address a separator says where a number ends. */
const grouped: ReadonlySet<string> = new Set([
  labels.card,
  labels.bank,
  labels['national-id'],
  labels.health,
  ownLabels.phone,
]);

/** What two ways of writing the same value have in common. Secrets have one way only. */
function plainForm(value: string, label: string): string {
  if (label === labels.credential) return value;
  if (label === labels['own-term']) return Array.from(value.replace(/\s+/g, ' '), fold).join('');
  if (label === labels.person) return nameWords(value).join(' ');
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()/-]+/g, grouped.has(label) ? '' : ' ');
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
