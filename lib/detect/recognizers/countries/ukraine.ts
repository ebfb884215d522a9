import { digit } from '../../checksums/digit';
import { weightedSum } from '../../checksums/weighted-sum';
import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

const taxNumber = (value: string): boolean =>
  (weightedSum(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) % 10 === digit(value, 9);

function companyCode(value: string): boolean {
  const middle = Number(value) >= 30_000_000 && Number(value) <= 60_000_000;
  const weights = middle ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const first = weightedSum(value, weights) % 11;
  const second =
    weightedSum(
      value,
      weights.map((weight) => weight + 2),
    ) % 11;
  return (first < 10 ? first : second % 10) === digit(value, 7);
}

export const ukraine: readonly Identifier[] = [
  {
    id: 'ua-tax-number',
    kind: 'tax',
    lengths: [10],
    form: /\d{10}/,
    check: taxNumber,
    words: { uk: 'рнокпп|іпн|ідентифікаційний код' },
    ownWordsOnly: true,
  },
  {
    id: 'ua-edrpou',
    kind: 'company',
    lengths: [8],
    form: /\d{8}/,
    check: companyCode,
    words: { uk: 'єдрпоу' },
    ownWordsOnly: true,
  },
];

export const ukraineDescriptions: Readonly<Record<string, Description>> = {
  'ua-tax-number': {
    title: 'Ukrainian taxpayer number (RNOKPP)',
    standard: 'Ministry of Finance order 822/2017; weights modulo 11',
    proof: 'check',
    finds: ['РНОКПП «1759013776»'],
    ignores: ['1759013776'],
  },
  'ua-edrpou': {
    title: 'Ukrainian company number (EDRPOU)',
    standard: 'Cabinet resolution 118/1996; weights modulo 11',
    proof: 'check',
    finds: ['ЄДРПОУ «32855961»'],
    ignores: ['32855961'],
  },
};
