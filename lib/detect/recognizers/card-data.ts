import { luhn } from '../checksums/luhn';
import { checksum, type Description, no, type Recognizer, valid } from '../recognizer';

/** Digits of a card number that stands near, or what a mask left of them. */
const cardNear = /(?:[\dxX*•][ -]?){12,19}/;

/** When a card that stands beside it expires. @see ISO/IEC 7813 */
export const cardExpiry: Recognizer = {
  id: 'card-expiry',
  category: 'card',
  severity: 'medium',
  type: 'OTHER',
  anchor: {
    at: 'words',
    words: [
      'exp',
      'valid thru',
      'valid until',
      'valid to',
      'gültig bis',
      'ablauf',
      'verfall',
      'caduc',
      'scad',
      'validade',
      'geldig tot',
      'ważn',
    ],
  },
  pattern:
    /(?<!\p{L})(?:exp(?:\.|iry|ires?|iration|ira)?(?: date)?|valid (?:thru|until|to)|gültig bis|ablauf(?:datum)?|verfall(?:sdatum)?|caduc(?:a|idad)?|scad(?:e|enza)?|validade|geldig tot|ważn\p{L}{1,4}(?: do)?)["']?[ \t:.=-]{0,4}["'(]?((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?\d\d)(?![\d/-])/diuy,
  confidence: 0.8,
  proof: ({ text, start, end }) =>
    cardNear.test(text.slice(Math.max(0, start - 96), start) + text.slice(end, end + 96)) ? valid : no,
};

/** What the magnetic stripe of a card says. @see ISO/IEC 7813, tracks 1 and 2 */
export const cardTrack: Recognizer = {
  id: 'card-track',
  category: 'card',
  severity: 'critical',
  type: 'CREDIT_CARD',
  anchor: { at: 'digits' },
  mayStandAt: (text, offset) => text[offset - 1] === ';' || text[offset - 1] === 'B',
  pattern: /(?<=%B|;)\d{12,19}(?:\^[^^\n]{2,26}\^|=)\d{4}\d{3}[\d ]{0,40}\??(?![\d])/uy,
  also: [
    {
      anchor: { at: 'words', words: ['%b'] },
      pattern: /(?<=%B)\d{12,19}\^[^^\n]{2,26}\^\d{7}[\d ]{0,40}\??(?![\d])/uy,
    },
  ],
  confidence: 0.97,
  proof: ({ value }) => (luhn(/^\d+/.exec(value)?.[0] ?? '1') ? checksum : no),
};

export const cardDataDescriptions: Readonly<Record<string, Description>> = {
  'card-expiry': {
    title: 'When a card expires',
    standard: 'ISO/IEC 7813: month and year',
    proof: 'cue',
    finds: ['card •••• •••• •••• 9855 exp «09/27»'],
    ignores: ['exp 09/27', 'expires 12/2026'],
  },
  'card-track': {
    title: 'Magnetic stripe of a card',
    standard: 'ISO/IEC 7813; Luhn',
    proof: 'check',
    finds: [
      ';«4556737586899855=25121010000000000000?»',
      '%B«4556737586899855^KELLER/MARIA^25121010000000000000?»',
    ],
    ignores: [';4556737586899856=25121010000000000000?', 'a;4556=2512'],
  },
};
