/**
 * What kinds of things are found, in the order the interface lists them. Frozen: policy, counts,
 * popup and telemetry key on these words.
 */
export const categories = [
  'credential',
  'card',
  'bank',
  'national-id',
  'health',
  'contact',
  'person',
  'birth-date',
  'address',
  'place',
  'organisation',
  'network',
  'vehicle',
  'money',
  'own-term',
  'not-inspected',
] as const;

export type Category = (typeof categories)[number];

/** How much harm a finding can do, weakest first. */
export const severities = ['low', 'medium', 'high', 'critical'] as const;

export type Severity = (typeof severities)[number];

/** The vocabulary that labelled corpora share; only the command line prints it, so that scores compare. */
export const exchangeTypes = [
  'PERSON',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'LOCATION',
  'ZIP',
  'DATE',
  'DOB',
  'AGE',
  'CREDIT_CARD',
  'IBAN',
  'BIC',
  'BANK_ACCOUNT',
  'NATIONAL_ID',
  'MEDICAL_ID',
  'ID',
  'IP',
  'MAC',
  'URL',
  'USERNAME',
  'PASSWORD',
  'SECRET',
  'CRYPTO',
  'VEHICLE',
  'ORG',
  'TITLE',
  'NRP',
  'JOB',
  'MONEY',
  'MEDICAL',
  'GPS',
  'SEX',
  'FAMILY',
  'HASH',
  'OTHER',
] as const;

export type ExchangeType = (typeof exchangeTypes)[number];

/** What was found: which identifier, and how much harm it can do. */
export interface FindingKind {
  /** The identifier's permanent public id, for example `us-ssn`. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
}

/** One occurrence of an identifier in a text. */
export interface Finding extends FindingKind {
  /** 0 to 1: how sure the detector is that this is one. */
  readonly confidence: number;
  /** First UTF-16 code unit, in the text as it was given. */
  readonly start: number;
  /** One past the last UTF-16 code unit, in the text as it was given. */
  readonly end: number;
  /** Why: short machine-readable reasons such as `checksum`, `cue:iban`, `documentation-value`. Never the value. */
  readonly evidence: readonly string[];
  /** What else stands in the same stretch, where an own term is part of something: what is said of it holds as well. */
  readonly also?: readonly FindingKind[];
}
