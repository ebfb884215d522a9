import { isDigit } from '../ascii';
import { otherNumbers } from '../kinds';
import { type Description, no, type Recognizer, valid } from '../recognizer';

/** Numbers that were printed in advertisements and used by thousands. @see SSA, "The story of 078-05-1120" */
const misused = new Set(['078051120', '219099999', '457555462']);

/** United States social security number. @see 20 CFR 422.103, SSA POMS RM 10201.035 */
export const usSsn: Recognizer = {
  id: 'us-ssn',
  category: 'national-id',
  severity: 'high',
  type: 'NATIONAL_ID',
  anchor: { at: 'digits' },
  mayStandAt: (text, offset) => isDigit(text.charCodeAt(offset + 2)),
  pattern:
    /(?<![\p{L}\p{N}_]|[\d.][.-]|\p{L}\.|\d,(?!\d{3}-)|[-+/])(?:\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4}|\d{3}\.\d{2}\.\d{4}|\d{9})(?![\p{L}\p{N}_]|[-./]\d)/uy,
  confidence: 0.7,
  context: {
    words: {
      en: 'ssn|social security|social sec|soc sec|tax id|taxpayer|itin',
      es: 'seguro social',
    },
  },
  against: otherNumbers,
  proof: ({ value }) => {
    const digits = value.replace(/\D/g, '');
    if (/^(?:000|666)|^.{3}00|0000$/.test(digits) || misused.has(digits)) return no;
    if (digits[0] === '9' && !/^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(digits)) return no;
    if (/^(\d)\1{8}$/.test(digits) || digits === '123456789') return no;
    if (value.includes('-')) return valid;
    // The end of a date, and what stands before it.
    if (/\.\d\d\.(?:19|20)\d\d$/.test(value)) return no;
    if (value.length > 9) return { ...valid, confidence: 0.5 };
    // Without groups nine digits are anything: only beside a word for them.
    return { ...valid, confidence: 0.2 };
  },
};

export const usDescriptions: Readonly<Record<string, Description>> = {
  'us-ssn': {
    title: 'US social security number',
    standard: '20 CFR 422.103; SSA POMS RM 10201.035',
    proof: 'structure',
    finds: ['536-90-4399', 'SSN «536904399»'],
    ignores: [
      '000-12-3456',
      '666-12-3456',
      '536-00-4399',
      '536-90-0000',
      '536904399',
      '078-05-1120',
      '536-90-43990',
      '1536-90-4399',
      'spare part 536-90-4399',
      '271.12.2024',
    ],
  },
};
