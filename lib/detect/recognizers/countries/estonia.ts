import { balticPersonalCode } from '../../checksums/baltic-personal-code';
import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

function registryCode(value: string): boolean {
  const first = weightedSum(value, [1, 2, 3, 4, 5, 6, 7]) % 11;
  const second = weightedSum(value, [3, 4, 5, 6, 7, 8, 9]) % 11;
  return (first < 10 ? first : second % 10) === digit(value, 7);
}

export const estonia: readonly Identifier[] = [
  {
    id: 'ee-personal-code',
    kind: 'national',
    lengths: [11],
    form: /[1-8]\d{2}[01]\d[0-3]\d{5}/,
    check: balticPersonalCode,
    words: { et: 'isikukood', en: 'estonian' },
    alone: 0.5,
  },
  {
    id: 'ee-registry-code',
    kind: 'company',
    lengths: [8],
    form: /[1789]\d{7}/,
    check: registryCode,
    words: { et: 'registrikood' },
    ownWordsOnly: true,
  },
];

export const estoniaDescriptions: Readonly<Record<string, Description>> = {
  'ee-personal-code': {
    title: 'Estonian personal code',
    standard: 'EVS 585:2007; weights modulo 11, date of birth',
    proof: 'check',
    finds: ['isikukood «37605030299»'],
    ignores: ['37605030298', '37613030296'],
  },
  'ee-registry-code': {
    title: 'Estonian company number',
    standard: 'Äriregistri seadus; weights modulo 11',
    proof: 'check',
    finds: ['registrikood «12345678»'],
    ignores: ['12345678', 'registrikood 1234567'],
  },
};
