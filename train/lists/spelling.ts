import { readFileSync } from 'node:fs';
import { file } from './packages';

/** An ending or a beginning that a dictionary lets words take. */
interface Affix {
  readonly flag: string;
  readonly strip: string;
  readonly condition: RegExp;
  /** Flags that the word has once it took the affix. */
  readonly more: ReadonlySet<string>;
}

/** Text with a backslash before each sign that an expression reads as more than itself. */
const escaped = (text: string) => text.replaceAll(/[\\\]/[(){}^$*+?.|]/g, '\\$&');

type Affixes = ReadonlyMap<string, readonly Affix[]>;

/**
 * Tells of a word whether a language's spelling dictionary takes it just as it is written, capitals and all. Reads
 * Hunspell's format: stems, with up to two endings and one beginning; words put together of others are not taken.
 */
export function spelling(language: string): (word: string) => boolean {
  const read = (end: string) =>
    readFileSync(file(`train/node_modules/dictionary-${language}/index.${end}`), 'utf8');
  const rules = read('aff')
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const setting = (name: string) => rules.find(([first]) => first === name)?.[1];
  const kind = setting('FLAG');
  const aliases = rules.filter(([first]) => first === 'AF').slice(1);

  /** Flags as a dictionary writes them: one character each, two, or numbers between commas. */
  function flags(text: string | undefined): Set<string> {
    if (!text) return new Set();
    const plain = aliases.length && /^\d+$/.test(text) ? (aliases[Number(text) - 1]?.[1] ?? '') : text;
    if (kind === 'num') return new Set(plain.split(','));
    return new Set(kind === 'long' ? (plain.match(/../gu) ?? []) : plain);
  }

  const affixes = (name: 'SFX' | 'PFX'): Affixes => {
    const out = new Map<string, Affix[]>();
    for (const [first, flag, strip, added, condition] of rules) {
      if (first !== name || added === undefined || (/^[YN]$/.test(strip!) && /^\d+$/.test(added))) continue;
      const [add, more] = added.split('/') as [string, string?];
      const text = add === '0' ? '' : add;
      const place = (condition ?? '').replaceAll(/\[(\^?)([^\]]*)\]|[^.]/gu, (one, not, set) =>
        set ? `[${not}${set.replaceAll(/[\\\]^-]/g, '\\$&')}]` : escaped(one),
      );
      const affix = {
        flag: flag!,
        strip: strip === '0' ? '' : strip!,
        condition: new RegExp(name === 'SFX' ? `${place}$` : `^${place}`, 'u'),
        more: flags(more),
      };
      out.set(text, [...(out.get(text) ?? []), affix]);
    }
    return out;
  };
  const endings = affixes('SFX');
  const beginnings = affixes('PFX');

  const forbidden = ['FORBIDDENWORD', 'ONLYINCOMPOUND'].flatMap((name) => setting(name) ?? []);
  const need = setting('NEEDAFFIX');
  const stems = new Map<string, Set<string>>();
  for (const line of read('dic').split('\n').slice(1)) {
    const [, word, list] = /^([^/\t]+?)(?:\/([^\s]+))?(?:\s.*)?$/.exec(line.trim()) ?? [];
    if (!word) continue;
    const own = flags(list);
    if (forbidden.some((flag) => own.has(flag))) continue;
    const known = stems.get(word) ?? new Set();
    for (const flag of own) known.add(flag);
    stems.set(word, known);
  }
  /** Flags that a word may have from an affix alone. */
  const gained = new Set([...endings.values()].flat().flatMap(({ more }) => [...more]));
  const longest = (list: Affixes) => Math.max(0, ...[...list.keys()].map((add) => add.length));
  const [longestEnding, longestBeginning] = [longest(endings), longest(beginnings)];

  /** Whether a word stands in the dictionary with the flags, or comes from one there by an ending. */
  function comes(word: string, wanted: readonly string[], depth: number): boolean {
    const own = stems.get(word);
    if (own && wanted.every((flag) => own.has(flag)) && !(need && own.has(need) && !wanted.length))
      return true;
    if (!depth) return false;
    for (let length = 0; length <= Math.min(longestEnding, word.length - 1); length++) {
      const kept = word.slice(0, word.length - length);
      for (const { flag, strip, condition, more } of endings.get(word.slice(word.length - length)) ?? []) {
        if (!length && !strip) continue;
        const stem = kept + strip;
        const rest = wanted.filter((other) => !more.has(other));
        const flags = rest.includes(flag) ? rest : [...rest, flag];
        if (comes(stem, flags, gained.has(flag) ? depth - 1 : 0) && condition.test(stem)) return true;
      }
    }
    return false;
  }

  return (word) => {
    if (comes(word, [], 2)) return true;
    for (let length = 1; length <= Math.min(longestBeginning, word.length - 2); length++) {
      for (const { flag, strip, condition } of beginnings.get(word.slice(0, length)) ?? []) {
        const stem = strip + word.slice(length);
        if (comes(stem, [flag], 1) && condition.test(stem)) return true;
      }
    }
    return false;
  };
}
