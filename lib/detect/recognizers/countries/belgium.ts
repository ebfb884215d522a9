import type { Identifier } from '../../identifier';
import type { Description } from '../../recognizer';

/** Born in 2000 or later, the check counts a 2 before the number. */
function nationalNumber(value: string): boolean {
  const check = 97 - Number(value.slice(9));
  const month = Number(value.slice(2, 4)) % 20;
  const rest = Number(value.slice(0, 9));
  return month <= 12 && (rest % 97 === check || (2_000_000_000 + rest) % 97 === check);
}

export const belgium: readonly Identifier[] = [
  {
    id: 'be-national-number',
    kind: 'national',
    lengths: [11],
    form: /\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}|\d{2}(?<s>[ -])\d{2}\k<s>\d{2}\k<s>\d{3}\k<s>\d{2}|\d{6}-\d{3}-?\d{2}|\d{11}/,
    check: nationalNumber,
    words: {
      nl: 'rijksregisternummer|insz|bisnummer',
      fr: 'registre national|niss|numéro national',
      en: 'national register',
    },
    alone: 0.42,
    grouped: 0.85,
  },
  {
    id: 'be-enterprise-number',
    kind: 'company',
    lengths: [10],
    form: /[01]\d{3}[. ]?\d{3}[. ]?\d{3}/,
    check: (value) => Number(value.slice(0, 8)) % 97 === 97 - Number(value.slice(8)),
    words: { nl: 'kbo|ondernemingsnummer', fr: "bce|numéro d'entreprise" },
    alone: 0.42,
    grouped: 0.8,
  },
  {
    id: 'be-eid-card',
    kind: 'national',
    lengths: [12],
    form: /\d{3}-?\d{7}-?\d{2}/,
    check: (value) => (Number(value.slice(0, 10)) % 97 || 97) === Number(value.slice(10)),
    words: { nl: 'identiteitskaart|kaartnummer', fr: "carte d'identité|numéro de carte" },
    alone: 0.35,
    grouped: 0.75,
  },
];

export const belgiumDescriptions: Readonly<Record<string, Description>> = {
  'be-national-number': {
    title: 'Belgian national register number',
    standard: 'Royal decree of 3 April 1984; check digits modulo 97',
    proof: 'check',
    finds: ['85.07.30-033.28', 'INSZ «85073003328»'],
    ignores: ['85.07.30-033.29', '85.17.30-033.61'],
  },
  'be-enterprise-number': {
    title: 'Belgian enterprise number',
    standard: 'Royal decree of 24 June 2003; check digits modulo 97',
    proof: 'check',
    finds: ['0403.019.261', "numéro d'entreprise «0403019261»"],
    ignores: ['0403.019.262'],
  },
  'be-eid-card': {
    title: 'Belgian identity card number',
    standard: 'Royal decree of 25 March 2003; check digits modulo 97',
    proof: 'check',
    finds: ['591-1917064-58', 'kaartnummer «591191706458»'],
    ignores: ['591-1917064-81'],
  },
};
