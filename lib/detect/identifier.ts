import { isInIban } from './is-in-iban';
import { type Kind, kinds, otherNumbers } from './kinds';
import {
  type Anchor,
  type Candidate,
  checksum,
  no,
  type Proof,
  type Recognizer,
  valid,
  type Words,
  wrongDigits,
} from './recognizer';

/** A number that an authority or a bank gives out, as its standard describes it. */
export interface Identifier {
  /** Country first, in lower case. */
  readonly id: string;
  readonly kind: keyof typeof kinds;
  /** Whether it may begin with a letter. */
  readonly at?: 'code';
  /** How many letters and digits it has, without separators. */
  readonly lengths: readonly number[];
  /** How it is written, without what must not stand around it. */
  readonly form: RegExp;
  /** Whether letters and check digits are right; the value comes without separators, in upper case. */
  readonly check?: (value: string) => boolean;
  /** Whether the check looks at dates, places and letters only: most wrong digits pass it. */
  readonly isStructural?: true;
  /** Its own names, by language. */
  readonly words?: Words;
  /** Whether its own names alone speak for it, as those of its kind would for too many numbers. */
  readonly ownWordsOnly?: true;
  /** How sure it is without any word for it; left out, one is needed. */
  readonly alone?: number;
  /** How sure it is without any word when written in groups, where that says more. */
  readonly grouped?: number;
  /** How sure it is with wrong check digits and without any word, where nothing else is written so. */
  readonly mistyped?: number;
  /** How sure it is without any word, where one value shows more than another; whether it is written in groups counts too. */
  readonly weigh?: (value: string, isGrouped: boolean) => number;
  readonly severity?: Kind['severity'];
  /** Whether its letters are always written as capitals. */
  readonly capitals?: true;
}

/** Confidence before a word speaks for it, of a value that has a check and of one that has none. */
const checked = 0.7;
const unchecked = 0.5;

/** Where an optional last part is none. */
const after = '(?![A-Z\\d#])';

/** A value whose parts are possible, as far as its standard tells. */
const structure: Proof = { verdict: 'valid', evidence: ['structure'] };

const likeNoOther: Proof = { verdict: 'valid', evidence: ['check-digits-wrong'] };

/** Makes a recognizer of an identifier's description. */
export function identifier(row: Identifier): Recognizer {
  const { category, severity, type, words } = kinds[row.kind];
  const { alone, check } = row;
  const anchor: Anchor = { at: row.at ?? 'digits', lengths: row.lengths };
  return {
    id: row.id,
    category,
    severity: row.severity ?? severity,
    type,
    anchor,
    pattern: new RegExp(`(?<!#)(?:${row.form.source})${after}`, row.capitals ? 'uy' : 'iuy'),
    bounded: true,
    confidence: alone ?? (check ? checked : unchecked),
    context: {
      words: row.words ?? {},
      ...(!row.ownWordsOnly && { general: words }),
      ...(alone === undefined && { needed: true }),
    },
    against: otherNumbers,
    proof: (candidate) => prove(candidate, row),
  };
}

/** The value that was looked at last: a number is tried as many identifiers. */
let last = '';
let lastPlain = '';

/** A value without separators, in upper case. */
function plainOf(value: string): string {
  if (value === last) return lastPlain;
  last = value;
  lastPlain = value.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
  return lastPlain;
}

function prove({ value, text, start, end }: Candidate, row: Identifier): Proof {
  const { check, alone, grouped, mistyped, weigh } = row;
  // Some groups of a longer number.
  if (
    value.includes(' ') &&
    (/\d $/.test(text.slice(start - 2, start)) || /^ \d/.test(text.slice(end, end + 2)))
  )
    return no;
  if (isInIban(text, start)) return no;
  const plain = plainOf(value);
  if (/^(.)\1*$/.test(plain) || /^0+.?$/.test(plain)) return no;
  const isGrouped = plain.length !== value.length;
  if (check && !check(plain))
    return mistyped === undefined ? wrongDigits(isGrouped) : { ...likeNoOther, confidence: mistyped };
  const proven = check ? (row.isStructural ? structure : checksum) : valid;
  if (weigh) return { ...proven, confidence: weigh(plain, isGrouped) };
  if (alone === undefined || grouped === undefined || !isGrouped) return proven;
  return { ...proven, confidence: grouped };
}
