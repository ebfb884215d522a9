import { type Description, no, type Recognizer, valid } from '../recognizer';

/**
 * United Kingdom national insurance number.
 * @see HMRC National Insurance Manual NIM39110: prefixes that are not used
 */
export const gbNino: Recognizer = {
  id: 'gb-nino',
  category: 'national-id',
  severity: 'high',
  type: 'NATIONAL_ID',
  anchor: {
    at: 'words',
    words: 'abceghjklmnoprstwxyz'.split('').flatMap((a) => 'abceghjklmnprstwxyz'.split('').map((b) => a + b)),
  },
  pattern:
    /(?<![\p{L}\p{N}_])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?<s> ?)\d{2}\k<s>\d{2}\k<s>\d{2}\k<s>[A-D](?![\p{L}\p{N}_])/uy,
  confidence: 0.8,
  context: { words: { en: ['national insurance', 'nino', 'ni number', 'ni no', 'insurance number'] } },
  proof: ({ value }) => (/(\d)\1{5}/.test(value.replaceAll(' ', '')) ? no : valid),
};

export const gbDescriptions: Readonly<Record<string, Description>> = {
  'gb-nino': {
    title: 'UK national insurance number',
    standard: 'HMRC National Insurance Manual NIM39110',
    proof: 'structure',
    finds: ['AB 12 34 56 C', 'JG103759A'],
    ignores: ['BG103759A', 'DG103759A', 'JG103759E', 'JG10375A', 'JG1037591A'],
  },
};
