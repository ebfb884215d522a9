import type { Description, Recognizer } from '../recognizer';

/** Code of a diagnosis beside a word for it. @see WHO, ICD-10 */
export const medicalCode: Recognizer = {
  id: 'diagnosis-code',
  category: 'health',
  severity: 'low',
  type: 'MEDICAL',
  anchor: { at: 'code', lengths: [3, 4, 5, 6, 7] },
  pattern: /(?<![\p{L}\p{N}_.-])[A-TV-Z]\d[\dAB](?:\.[\dA-Z]{1,4})?(?![\p{L}\p{N}_]|[.-][\p{L}\p{N}])/uy,
  confidence: 0.5,
  context: {
    words: {
      en: 'icd|icd-10|diagnosis|diagnosed|diagnoses|dx|coded as',
      de: 'diagnose|diagnosen',
      fr: 'diagnostic|cim-10',
      es: 'diagnóstico|cie-10',
      it: 'diagnosi',
      pt: 'diagnóstico|cid-10',
      nl: 'diagnose',
      pl: 'rozpoznanie',
    },
    needed: true,
  },
};

export const medicalCodeDescription: Description = {
  title: 'Code of a diagnosis',
  standard: 'WHO, ICD-10',
  proof: 'cue',
  finds: ['Diagnosis: «F32.1»', 'ICD-10 «E11.9»'],
  ignores: ['E11.9', 'seat F32', 'ICD-10', 'diagnosis of fault P0420-B'],
};
