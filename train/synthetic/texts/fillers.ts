import type { Chance } from './chance';
import { fillersByLanguage } from './filler-words';
import { negativeWords } from './negative-words';

/** Patterns of what has no label in any language. */
const patterns: Readonly<Record<string, readonly string[]>> = {
  phone: [
    '555-01##',
    '(555) 555-01##',
    '+1 202-555-01##',
    '+44 20 7946 0###',
    '+44 7700 900###',
    '030 23125 ###',
    '+49 30 23125###',
    '+33 1 99 00 ## ##',
    '01 99 00 ## ##',
    '0161 496 0###',
    '+61 2 5550 ####',
    '(212) 555-01##',
    '+34 900 00 0# ##',
    '202.555.01##',
    '+1-555-555-01##',
  ],
  id: [
    '#####',
    '######',
    '####-##',
    'A-####',
    'INV-####',
    'TX######',
    '#########',
    'CASE-####',
    'PO ####',
    'EMP###',
    '??-######',
    '##-####-##',
    '#####/##',
    'REF ######',
  ],
  num: ['#', '##', '##', '###', '1#', '2#'],
  amt: [
    '$##.##',
    '$###',
    '$1,###.##',
    '€##',
    '€ ###,##',
    '£###',
    '##.## EUR',
    '### EUR',
    '$##k',
    '#,### USD',
    '###.##',
    '¥##,###',
    '₹##,###',
    'R$ ##,##',
    '### zł',
    '# ### kr',
  ],
  pct: ['##%', '#%', '#.#%', '## %'],
  year: ['19##', '20##', '202#', '201#'],
  version: ['#.#', 'v#.#.#', '#.##.#', 'v#'],
};

/** A template that stands for the filler. */
export function fillerOf(kind: string, lang: string, chance: Chance): string {
  const two = (n: number) => String(n).padStart(2, '0');
  switch (kind) {
    case 'date': {
      const [day, month, year] = [chance.int(1, 28), chance.int(1, 12), chance.int(1948, 2026)];
      return chance.pick([
        `${two(day)}/${two(month)}/${year}`,
        `${year}-${two(month)}-${two(day)}`,
        `${day}.${month}.${year}`,
        `${two(day)}.${two(month)}.${year}`,
        `{month} ${day}, ${year}`,
        `${day} {month} ${year}`,
        `${month}/${day}/${year % 100}`,
        `${day} {month}`,
        `{month} ${day}`,
      ]);
    }
    case 'time': {
      const [hour, minute] = [chance.int(0, 23), chance.pick([0, 0, 15, 30, 45, chance.int(0, 59)])];
      return lang === 'en' && chance.is(0.6)
        ? chance.pick([
            `${(hour % 12) + 1}${minute ? `:${two(minute)}` : ''}${chance.pick(['am', 'pm', ' PM', ' AM', ' p.m.'])}`,
            `${(hour % 12) + 1}:${two(minute)}`,
          ])
        : `${two(hour)}:${two(minute)}`;
    }
    case 'stamp':
      return `20${two(chance.int(18, 26))}-${two(chance.int(1, 12))}-${two(chance.int(1, 28))}${chance.pick(['T', ' '])}${two(chance.int(0, 23))}:${two(chance.int(0, 59))}:${two(chance.int(0, 59))}${chance.pick(['Z', '', ',123', '+01:00'])}`;
    case 'ip':
      return `${chance.pick(['192.0.2', '198.51.100', '203.0.113', '10.0.0'])}.${chance.int(1, 254)}`;
    case 'hash':
      return Array.from({ length: chance.pick([7, 12, 40]) }, () => chance.int(0, 15).toString(16)).join('');
    default: {
      const pattern = patterns[kind];
      if (pattern) return chance.pattern(chance.pick(pattern));
      const own = kind.replace(/^n(?=topic|illness|title)|^p(?=model)/, '');
      const negative =
        kind === 'topic' || kind === 'illness' || kind === 'title' ? undefined : negativeWords[own];
      const words = negative ?? fillersByLanguage[lang]?.[kind] ?? fillersByLanguage.en![kind];
      if (!words) throw new Error(`no filler ${kind}`);
      return chance.pick(words);
    }
  }
}
