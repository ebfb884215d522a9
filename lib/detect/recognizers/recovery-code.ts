import { criticalSecret, type Description, no, type Recognizer, valid } from '../recognizer';

const code = '[A-Za-z\\d]{4,10}(?:-[A-Za-z\\d]{3,10}){0,4}';

/** Codes that replace the second factor, as a list. */
export const recoveryCode: Recognizer = {
  id: 'recovery-code',
  ...criticalSecret,
  anchor: {
    at: 'words',
    words: [
      'recovery code',
      'backup code',
      'rescue code',
      'wiederherstellungscode',
      'ersatzcode',
      'code de secours',
      'codes de secours',
      'códigos de respaldo',
      'código de recuperación',
      'codici di recupero',
      'herstelcode',
    ],
  },
  pattern: new RegExp(
    `(?:(?:recovery|backup|rescue) codes?|(?:wiederherstellungs|ersatz|herstel)codes?|codes? de secours|códigos? de (?:respaldo|recuperación)|codici di recupero)(?: (?:is|are|for [\\p{L}\\d ]{2,20}|sind|sont))?[:=]?\\s{1,8}\\(?(?:(?:[-*•]|\\d{1,2}[.)])[ ]{1,2})?(${code}(?:[,;]?[ \\t]{0,2}\\s[ \\t]{0,2}(?:(?:[-*•]|\\d{1,2}[.)])[ ]{1,2})?${code}){0,19})(?![\\p{L}\\d])`,
    'diuy',
  ),
  reachesFar: true,
  confidence: 0.85,
  proof: ({ value }) => {
    const codes = [...value.matchAll(new RegExp(code, 'g'))];
    const first = codes.findIndex(({ 0: text }) => !/\d/.test(text));
    const last = codes[first < 0 ? codes.length - 1 : first - 1];
    return last ? { ...valid, length: last.index + last[0].length } : no;
  },
};

export const recoveryCodeDescription: Description = {
  title: 'Recovery codes',
  standard: 'NIST SP 800-63B, section 5.1.2: look-up secrets',
  proof: 'cue',
  finds: [
    'GitHub recovery codes: «a1b2c-3d4e5 f6g7h-8i9j0»',
    'backup code: «4821-7730»',
    'backup code: «4821-7730»\n\n2026 was',
  ],
  ignores: ['recovery code is required', 'backup codes', 'the backup code path', 'recovery code for users'],
};
