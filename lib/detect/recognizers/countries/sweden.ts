import { luhn } from '../../checksums/luhn';
import type { Identifier } from '../../identifier';
import { isDay } from '../../is-day';
import type { Description } from '../../recognizer';

/** Ten digits after the century; a coordination number adds 60 to the day. */
const personal = (value: string): boolean => {
  const ten = value.slice(-10);
  return luhn(ten) && isDay(Number(ten.slice(4, 6)) % 60, ten.slice(2, 4));
};

export const sweden: readonly Identifier[] = [
  {
    id: 'se-personnummer',
    kind: 'national',
    lengths: [10, 12],
    form: /(?:18|19|20)?\d{2}[01]\d[0-36-9]\d[-+]?\d{4}/,
    check: personal,
    words: { sv: 'personnummer|pnr|samordningsnummer', en: 'personal identity code' },
    alone: 0.42,
    grouped: 0.85,
  },
  {
    id: 'se-organisation-number',
    kind: 'company',
    lengths: [10],
    form: /[1-35-9]\d[2-9]\d{3}-?\d{4}/,
    check: luhn,
    words: { sv: 'organisationsnummer|orgnr|org.nr' },
    alone: 0.35,
    grouped: 0.7,
  },
  {
    id: 'se-bankgiro',
    kind: 'bank',
    lengths: [7, 8],
    form: /\d{3,4}-\d{4}/,
    check: luhn,
    words: { sv: 'bankgiro|bg' },
    ownWordsOnly: true,
  },
];

export const swedenDescriptions: Readonly<Record<string, Description>> = {
  'se-personnummer': {
    title: 'Swedish personal identity number',
    standard: 'Folkbokföringslagen § 18; Luhn, date of birth',
    proof: 'check',
    finds: ['871220-2384', 'personnummer «198712202384»'],
    ignores: ['871220-2385', '871320-2382'],
  },
  'se-organisation-number': {
    title: 'Swedish organisation number',
    standard: 'Lagen om identitetsbeteckning (1974:174); Luhn',
    proof: 'check',
    finds: ['212000-0142'],
    ignores: ['212000-0143'],
  },
  'se-bankgiro': {
    title: 'Swedish bankgiro number',
    standard: 'Bankgirot; Luhn',
    proof: 'check',
    finds: ['bankgiro «5402-9681»'],
    ignores: ['5402-9687'],
  },
};
