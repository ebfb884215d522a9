import { isDigit, isLetter } from '../ascii';
import { identifier } from '../identifier';
import { type Description, no, type Recognizer, valid, type Words } from '../recognizer';

const countryCodes =
  'AD|AE|AF|AL|AM|AR|AT|AU|AZ|BA|BB|BD|BE|BG|BH|BO|BR|BS|BY|CA|CH|CL|CN|CO|CR|CY|CZ|DE|DK|DO|EC|EE|EG|ES|FI|FR|GB|GE|GR|GT|HK|HN|HR|HU|ID|IE|IL|IN|IS|IT|JM|JO|JP|KE|KR|KW|KZ|LB|LI|LT|LU|LV|MA|MC|MD|ME|MK|MT|MU|MX|MY|NG|NL|NO|NZ|OM|PA|PE|PH|PK|PL|PT|PY|QA|RO|RS|RU|SA|SE|SG|SI|SK|SM|SV|TH|TN|TR|TW|UA|US|UY|UZ|VE|VN|XK|ZA';

/** Business identifier code of a bank. @see ISO 9362 */
export const bic: Recognizer = {
  id: 'bic',
  category: 'bank',
  severity: 'low',
  type: 'BIC',
  anchor: { at: 'capital' },
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}_.-])[A-Z]{4}(?:${countryCodes})[A-Z\\d]{2}(?:[A-Z\\d]{3})?(?![\\p{L}\\p{N}_-])`,
    'uy',
  ),
  confidence: 0.6,
  context: { words: { en: 'bic|swift|bank code' }, needed: true },
};

/** Numbers that an employer, a hospital or an insurer gives, by the letters they begin with or a word for them. */
const reference = (
  id: string,
  kind: 'health' | 'national',
  type: 'ID' | 'MEDICAL_ID' | 'NATIONAL_ID',
  prefixes: string,
  words: Words,
): Recognizer => ({
  ...identifier({
    id,
    kind,
    at: 'code',
    lengths: [6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    form: new RegExp(`(?:${prefixes})-?\\d{4,12}(?:-\\d{1,4})?`),
    words,
    ownWordsOnly: true,
    alone: 0.3,
    weigh: (value, isGrouped) => (isGrouped && !/^(?:MR|E)\d/.test(value) ? 0.6 : 0.3),
    severity: 'medium',
  }),
  type,
  against: {},
});

export const medicalRecord = reference('medical-record', 'health', 'MEDICAL_ID', 'MRN|PAT|MR', {
  en: 'mrn|medical record|patient id|patient no|chart no',
  de: 'patientennummer|fallnummer',
});

export const memberId = reference('member-id', 'national', 'NATIONAL_ID', 'NID|MBR|SUB', {
  en: 'insurance id|insurance_id|member id|subscriber id|national id|member number',
});

export const employeeId = reference('employee-id', 'national', 'ID', 'EMP|EID|STAFF|E', {
  en: 'employee id|employee_id|employee no|empid|emp id|staff id|staff no|personnel number',
  de: 'personalnummer|mitarbeiternummer',
});

export const policyNumber = reference('policy-number', 'national', 'ID', 'POL|CLM|INS', {
  en: 'policy|policy number|claim number|insurance policy',
  de: 'versicherungsschein|police|policennummer',
});

/** Pay or the balance of an account, beside a word for it. @see ISO 4217 */
export const salary: Recognizer = {
  id: 'salary',
  category: 'money',
  severity: 'medium',
  type: 'MONEY',
  anchor: { at: 'digits' },
  pattern:
    /(?<![\p{L}\p{N}_.,])\d{1,3}(?:[., '’]\d{3}){1,3}(?:[.,]\d{2})?(?![\p{L}\p{N}_]|[.,]\d)|(?<![\p{L}\p{N}_.,])\d{4,9}(?:[.,]\d{2})?(?![\p{L}\p{N}_]|[.,-]\d)/uy,
  confidence: 0.5,
  context: {
    words: {
      en: 'salary|wage|wages|payroll|base pay|gross pay|net pay|annual pay|compensation|account balance|earn|income',
      de: 'gehalt|jahresgehalt|lohn|kontostand|verdien|einkommen',
      fr: 'salaire|rémunération|solde du compte',
      es: 'salario|sueldo|nómina',
      it: 'stipendio|retribuzione',
      pt: 'salário|ordenado',
      nl: 'salaris|loon',
      pl: 'wynagrodzenie|pensja',
    },
    needed: true,
  },
  proof: ({ value, text, start, end }) => {
    const around = text.slice(Math.max(0, start - 5), start) + text.slice(end, end + 5);
    const isYear = /^(?:19|20)\d\d$/.test(value);
    return /[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|JPY|INR|Kč|zł|[eE]uro|[dD]oll|[pP]oun)/.test(around)
      ? valid
      : isYear
        ? no
        : { ...valid, confidence: 0.3 };
  },
};

/** Names of an age, as labels and columns have them. */
const ages =
  'age|alter|âge|edad|età|idade|leeftijd|wiek|ålder|alder|ikä|věk|vek|vârst[aă]|возраст|yaş[ıi]?|年龄|年齢|나이|tuổi|umur|usia|ηλικία|גיל|العمر';

const number = '(1[01]\\d|[1-9]?\\d)';

/** Whether a word comes after a number, or a sex before it. */
function mayBeAge(text: string, offset: number): boolean {
  let end = offset;
  while (isDigit(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  const next = code === 32 || code === 45 ? text.charCodeAt(end + 1) : code;
  return isLetter(next) || next > 127 || text[offset - 1] === '/';
}

/** Age of a person, in words that are said of people. */
export const age: Recognizer = {
  id: 'age',
  category: 'birth-date',
  severity: 'low',
  type: 'AGE',
  anchor: { at: 'digits', lengths: [1, 2, 3, 4, 5] },
  mayStandAt: mayBeAge,
  pattern:
    /(?<![\p{L}\p{N}_.,/:$€£+-])(?:1[01]\d|[1-9]?\d)(?=[ -](?:years?|yrs?|yo|y\/o)[ -]?(?:old|of age)|[ -]year[ -]olds?|[ -]?(?:yo|y\/o|y\.o\.)(?!\p{L})| (?:Jahre|ans|años|anni|anos|jaar) (?:alt|oud|d'âge|de edad|di età|de idade)|-(?:jährig|jarige|letni|årig)|[MF](?: with| and| presenting|, |\)))|(?<=[MF]\/)\d{2}(?=[, .)]|$)|(?<=(?:de|di|mit|med|um|une?|un|een) )[1-9]\d(?= (?:ans|años|anni|anos|Jahren|jaar|år|lat)(?!\p{L}))/iuy,
  also: [
    {
      anchor: {
        at: 'words',
        words: ages.split('|').map((label) => label.replace(/\[.*/, '')),
      },
      pattern: new RegExp(
        `(?<!\\p{L}|(?:max|min|cache)[_-])(?:${ages})(?:[/ ](?:sex|gender))?["']?(?:>|[ \\t]{0,2}[:=][ \\t]{0,2}|[ \\t]|(?: is| of) )["']?${number}(?![\\p{N}_%]|[.,:]\\d| ?(?:%|percent|minutes|hours|days|weeks|months)|(?!岁|歳|세)\\p{L})`,
        'diuy',
      ),
    },
    {
      anchor: { at: 'words', words: ['aged', 'turned', 'turning'] },
      pattern: new RegExp(
        `(?<!\\p{L})(?:aged|(?:just )?turned|turning)[ \\t]{1,3}${number}(?![\\p{L}\\p{N}_%]|[.,:]\\d| ?(?:%|percent|minutes|hours|days|weeks|months))`,
        'diuy',
      ),
    },
    {
      anchor: { at: 'column', header: new RegExp(`^(?:\\p{L}{1,12}[_ ])?(?:${ages})$`, 'iu') },
      pattern: new RegExp(`${number}(?![\\p{L}\\p{N}_.])`, 'duy'),
    },
    // Said of oneself and others.
    {
      anchor: {
        at: 'words',
        words: [
          'tengo ',
          'tiene ',
          "j'ai ",
          'il a ',
          'elle a ',
          'ho ',
          'ha ',
          'tenho ',
          'tem ',
          'ich bin ',
          'ik ben ',
          'mam ',
          "i'm ",
          'i am ',
          "he's ",
          "she's ",
        ],
      },
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])(?:(?:tengo|tiene) (?=\\d{1,3} años)|(?:j'ai|il a|elle a) (?=\\d{1,3} ans)|(?:ho|ha) (?=\\d{1,3} anni)|(?:tenho|tem) (?=\\d{1,3} anos)|(?:ich bin|ik ben) (?=\\d{1,3}(?: (?:jahre|jaar)| und| en|[,.!]|$))|mam (?=\\d{1,3} lat)|(?:i'm|i am|s?he's) (?=[1-9]\\d(?: and| with| now| from|[,.!]|$)))${number}(?![\\d%]|[.,]\\d)`,
        'diuy',
      ),
    },
  ],
  confidence: 0.7,
};

export const businessDescriptions: Readonly<Record<string, Description>> = {
  bic: {
    title: 'Bank code (SWIFT, BIC)',
    standard: 'ISO 9362',
    proof: 'cue',
    finds: ['SWIFT: «COBADEFFXXX»', 'BIC «DEUTDEFF»'],
    ignores: ['DEUTDEFF', 'SWIFT: DEUTZZFF', 'SWIFT: LANGUAGES'],
  },
  'medical-record': {
    title: 'Medical record number',
    standard: 'HL7 v2, PID-3 with code MR: letters and digits of the hospital',
    proof: 'structure',
    finds: ['MRN-1026591', 'patient id «PAT204817»'],
    ignores: ['MRN', 'MRN-12'],
  },
  'member-id': {
    title: 'Member number of an insurance',
    standard: 'HIPAA, 45 CFR 164.514: health plan beneficiary number',
    proof: 'structure',
    finds: ['insurance_id: «NID-900190799»'],
    ignores: ['NID', 'NID-12'],
  },
  'employee-id': {
    title: 'Employee number',
    standard: 'None: letters and digits of the employer',
    proof: 'structure',
    finds: ['EMP-36591', 'employee id «E204817»'],
    ignores: ['EMP', 'EMP-12'],
  },
  'policy-number': {
    title: 'Policy or claim number',
    standard: 'None: letters and digits of the insurer',
    proof: 'structure',
    finds: ['Policy: «POL-1544718»'],
    ignores: ['POL', 'policy 12'],
  },
  salary: {
    title: 'Pay or balance of an account',
    standard: 'ISO 4217',
    proof: 'cue',
    finds: ['salary: $«175,000»', 'Jahresgehalt «72.500» EUR'],
    ignores: ['$175,000', 'salary since 2019'],
  },
  age: {
    title: 'Age of a person',
    standard: 'None: words that are said of people',
    proof: 'cue',
    finds: [
      'a «42»-year-old woman',
      'tengo «46» años',
      "I'm «42», married",
      'he is «36» years old',
      'patient aged «71»',
    ],
    ignores: ['42 years ago', 'page: 42', 'max_age: 60', 'aged 18 months', 'turned 90%'],
  },
};
