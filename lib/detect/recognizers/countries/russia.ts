import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function snils(value: string): boolean {
  const rest = weightedSum(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return rest % 100 === Number(value.slice(9));
}

function inn(value: string): boolean {
  const check = (weights: number[]) => (weightedSum(value, weights) % 11) % 10;
  if (value.length === 10) return check([2, 4, 10, 3, 5, 9, 4, 6, 8]) === digit(value, 9);
  return (
    check([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digit(value, 10) &&
    check([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) === digit(value, 11)
  );
}

export const russia: readonly Identifier[] = [
  {
    id: 'ru-snils',
    kind: 'social',
    lengths: [11],
    form: /\d{3}-\d{3}-\d{3}[ -]\d{2}|\d{11}/,
    check: snils,
    words: { ru: 'снилс', en: 'snils' },
    alone: 0.2,
    grouped: 0.85,
  },
  {
    id: 'ru-inn',
    kind: 'tax',
    lengths: [10, 12],
    form: /\d{10}(?:\d{2})?/,
    check: inn,
    words: { ru: 'инн', en: 'inn' },
    ownWordsOnly: true,
  },
  {
    id: 'ru-ogrn',
    kind: 'company',
    lengths: [13],
    form: /[15]\d{12}/,
    check: (value) => (Number(value.slice(0, 12)) % 11) % 10 === digit(value, 12),
    words: { ru: 'огрн' },
    ownWordsOnly: true,
  },
  {
    id: 'ru-passport',
    kind: 'passport',
    lengths: [10],
    form: /\d{2} ?\d{2}[ №]{1,3}\d{6}/,
    words: { ru: 'паспорт|серия' },
    ownWordsOnly: true,
  },
];

export const russiaDescriptions: Readonly<Record<string, Description>> = {
  'ru-snils': {
    title: 'Russian insurance account number (SNILS)',
    standard: 'Federal Law 27-FZ; weights modulo 101',
    proof: 'check',
    finds: ['112-233-445 95'],
    ignores: ['112-233-445 96'],
  },
  'ru-inn': {
    title: 'Russian tax number (INN)',
    standard: 'FNS order MMV-7-6/435; weights modulo 11',
    proof: 'check',
    finds: ['ИНН «7707083893»'],
    ignores: ['7707083893'],
  },
  'ru-ogrn': {
    title: 'Russian company number (OGRN)',
    standard: 'Government decree 438/2002; remainder modulo 11',
    proof: 'check',
    finds: ['ОГРН «1027700132195»'],
    ignores: ['1027700132195'],
  },
  'ru-passport': {
    title: 'Russian passport',
    standard: 'Government decree 828/1997: series of four digits, number of six',
    proof: 'cue',
    finds: ['паспорт «45 08 123456»'],
    ignores: ['45 08 123456'],
  },
};
