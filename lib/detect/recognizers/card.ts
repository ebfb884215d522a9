import { isDigit } from '../ascii';
import { gtin } from '../checksums/gtin';
import { luhn } from '../checksums/luhn';
import {
  checksum,
  type Description,
  documentation,
  no,
  type Proof,
  type Recognizer,
  wrongDigits,
} from '../recognizer';

/**
 * Issuer ranges by first digits, and the lengths of their numbers.
 * @see ISO/IEC 7812-1, and the issuers' published ranges
 */
const issuers: readonly {
  readonly name: string;
  readonly starts: RegExp;
  readonly lengths: readonly number[];
}[] = [
  { name: 'visa', starts: /^4/, lengths: [13, 16, 19] },
  { name: 'mastercard', starts: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { name: 'amex', starts: /^3[47]/, lengths: [15] },
  { name: 'discover', starts: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { name: 'diners', starts: /^(?:30[0-5]|309|36|3[89])/, lengths: [14, 16, 19] },
  { name: 'jcb', starts: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] },
  { name: 'jcb-15', starts: /^(?:1800|2131)/, lengths: [15] },
  { name: 'uatp', starts: /^1/, lengths: [15] },
  { name: 'unionpay', starts: /^62/, lengths: [16, 17, 18, 19] },
  {
    name: 'maestro',
    starts: /^(?:5018|5019|5020|5038|5893|6304|6759|676[1-3])/,
    lengths: [12, 13, 14, 15, 16, 17, 18, 19],
  },
  // Small and former issuers: only beside a word for a card.
  { name: 'other', starts: /^[03-6]/, lengths: [12, 13, 14, 15, 16] },
];

/** Numbers that payment providers publish for trying out. */
const published = new Set([
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '4000056655665556',
  '5555555555554444',
  '5105105105105100',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
  '6011000990139424',
  '30569309025904',
  '38520000023237',
  '3530111333300000',
  '3566002020360505',
  '4222222222222',
]);

/** Payment card number. Luhn alone is not enough: message ids pass it too. */
export const card: Recognizer = {
  id: 'card',
  category: 'card',
  severity: 'high',
  type: 'CREDIT_CARD',
  anchor: { at: 'digits' },
  mayStandAt: (text, offset) => isDigit(text.charCodeAt(offset + 2)) && isDigit(text.charCodeAt(offset + 3)),
  pattern:
    /(?<![\d.,+-]|[\p{L}_])(?:\d{12,19}|\d{4}(?<s>[ .-])\d{4}(?:\k<s>\d{4}){1,2}(?:\k<s>\d{1,4})?|\d{4}(?<t>[ -])\d{6}\k<t>\d{4,5})(?![\d_]|[.,-]\d|\p{L})/uy,
  confidence: 0.9,
  context: {
    words: {
      en: 'card|visa|mastercard|amex|credit|debit|payment|pan',
      de: 'karte|kreditkarte',
      fr: 'carte',
      es: 'tarjeta',
      it: 'carta',
      pt: 'cartão',
      nl: 'kaart|creditcard',
      pl: 'karta|karty',
    },
  },
  against: {
    en: 'message id|thread|tracking|isbn|timestamp|order id|snowflake|ean|gtin|upc|barcode|sku|lot|serial',
  },
  proof: ({ value }) => {
    const whole = prove(value);
    // The month of its end stands behind it: "4556 7375 8689 9855 08/27".
    const shorter = /^((?:\d{4}[ .-]){3}\d{4})[ .-]\d\d$/.exec(value)?.[1];
    if (whole.verdict === 'valid' || shorter === undefined) return whole;
    const part = prove(shorter);
    return part.verdict === 'valid' ? { ...part, length: shorter.length } : whole;
  },
};

function prove(value: string): Proof {
  const digits = value.replace(/\D/g, '');
  const issuer = issuers.find(
    ({ starts, lengths }) => lengths.includes(digits.length) && starts.test(digits),
  );
  if (!issuer || /^(\d)\1+$/.test(digits)) return no;
  if (published.has(digits)) return documentation;
  if (!luhn(digits)) return issuer.name === 'other' ? no : wrongDigits(/\D/.test(value));
  // Nineteen digits in one run are more often an id than a card.
  if (digits.length > 16 && digits === value) return { ...checksum, confidence: 0.45 };
  // Codes of goods have thirteen digits, or fourteen.
  if (digits.length < 15 && digits === value && gtin(digits)) return { ...checksum, confidence: 0.45 };
  return issuer.name === 'uatp' || issuer.name === 'other' ? { ...checksum, confidence: 0.3 } : checksum;
}

export const cardDescription: Description = {
  title: 'Payment card number',
  standard: 'ISO/IEC 7812-1; issuer ranges, Luhn',
  proof: 'check',
  finds: [
    '4556 7375 8689 9855',
    '5425-2334-3010-9903',
    'charge «4556-7375-8689-9855» 08/27',
    '4111111111111111', // published by card networks for trying out
    'Visa card «4556 7375 8689 9856»', // last digit mistyped
  ],
  ignores: [
    '4556 7375 8689 9856', // fails Luhn, no cue
    '1234 5678 9012 3452', // passes Luhn, no issuer
    '1456737586899855123', // a long id
    '4556.7375.8689.9856',
    '0000 0000 0000 0000',
  ],
};
