import { mayBeginWord } from './bounds';
import { isDenied } from './is-denied';
import { type Candidate, no, type Proof, type Recognizer, valid } from './recognizer';

/** A number that nothing but its label shows: one row for what a kind of label may say in any language. */
export interface LabelledNumber {
  readonly id: string;
  readonly category: Recognizer['category'];
  readonly severity: Recognizer['severity'];
  readonly type: Recognizer['type'];
  /** Labels from their first noun on, as the source of a pattern, by that noun in lower case. */
  readonly labels: Readonly<Record<string, string>>;
  /** Fewest digits of a value. */
  readonly digits: number;
  /** What a value looks like, where not letters, digits and what groups are joined with. */
  readonly value?: RegExp;
  /** What else a value has to be. */
  readonly isOne?: (value: string, candidate: Candidate) => boolean;
}

/** What a label may go on with: "number", "no.", "#". */
export const numberWord = '[ _-]?(?:numbers?|num\\.?|no\\.?|nr\\.?|n°|nº|id|#)';

/** From a label to its value: an assignment, a verb, the end of a tag, or a blank. */
const between =
  '["\'`*\\])]{0,3}[ \\t]{0,3}(?:(?:[:=#>]|->|=>|\\|)[ \\t]{0,8}\\n?[ \\t]{0,8}|(?:is|ist|est|es|è|é|to|jest|lautet|was)[ \\t:]{1,4}|[ \\t])["\'`*(]{0,2}(?:(?:no|nr)\\.? |n° ?|nº ?|# ?)?';

/** Groups of letters and digits; after a blank only such as have a digit. */
const groups = /[A-Z\d]{1,20}(?:[-/.][A-Z\d]{1,20}| (?=[A-Z]{0,3}\d)[A-Z\d]{2,8}(?![\p{L}\p{N}])){0,7}/u;

/** Confidence in a value whose label is its only evidence: any identifier that has a form of its own goes before it. */
const confidence = 0.6;

/** Makes a recognizer of numbers that stand behind their label, or in a column that is named so. */
export function labelledNumber(row: LabelledNumber): Recognizer {
  const { id, category, severity, type, labels } = row;
  const value = `(${(row.value ?? groups).source})(?![\\p{L}\\p{N}_@]|[-/.:,]\\d|[-/.][\\p{L}])`;
  const all = Object.values(labels).join('|');
  return {
    id,
    category,
    severity,
    type,
    anchor: { at: 'words', words: Object.keys(labels) },
    mayStandAt: mayBeginWord,
    pattern: new RegExp(`(?<!\\p{L})(?:${all})(?![\\p{L}])${between}${value}`, 'diuy'),
    also: [
      {
        anchor: { at: 'column', header: new RegExp(`^(?:[\\p{L}_ ]{1,16}[ _])?(?:${all})$`, 'iu') },
        pattern: new RegExp(value, 'diuy'),
      },
    ],
    confidence,
    proof: (candidate) => prove(candidate, row),
  };
}

/** A date, a time, a year. */
const otherThing = /^(?:\d{4}[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./]\d{2,4}|(?:19|20)\d\d)$/;

/** Words of the sentence may stand behind a value: the longest part that is one counts. */
function prove(candidate: Candidate, row: LabelledNumber): Proof {
  const { value } = candidate;
  for (let length = value.length; length > 0; length = value.lastIndexOf(' ', length - 1))
    if (isNumber(value.slice(0, length), candidate, row)) return { ...valid, length };
  return no;
}

/** Whether one of the words right before a value begins a label that is denied: "not a valid insurance number 12". */
function isLabelDenied({ text, start }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 48), start);
  return [...before.matchAll(/(?<![\p{L}])\p{L}/gu)].some(({ index }) => isDenied(before, index));
}

function isNumber(
  value: string,
  candidate: Candidate,
  { digits, value: form, isOne }: LabelledNumber,
): boolean {
  const plain = value.replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.replace(/\D/g, '').length < digits) return false;
  if (!form && otherThing.test(value)) return false;
  if (isLabelDenied(candidate)) return false;
  if (/^(.)\1*$|x{4}|^0+$/i.test(plain) || /^\p{Ll}+ | \p{Ll}+$/u.test(value)) return false;
  return isOne?.(value, candidate) ?? true;
}
