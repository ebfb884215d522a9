import { type Description, type Recognizer, valid } from '../recognizer';

/** A company after words that say so. Organisations that stand by themselves are the tagger's. */
export const organisationName: Recognizer = {
  id: 'organisation-name',
  category: 'organisation',
  severity: 'low',
  type: 'ORG',
  anchor: {
    at: 'words',
    words: [
      'employer',
      'company',
      'arbeitgeber',
      'firma',
      'employeur',
      'empresa',
      'works at ',
      'works for ',
      'work at ',
    ],
  },
  pattern:
    /(?<![\p{L}\p{N}_])(?:(?:[Ee]mployer|[Cc]ompany|[Aa]rbeitgeber|[Ff]irma|[Ee]mployeur|[Ee]mpresa)(?: [Nn]ame)?["']?[ \t]?[:=][ \t"']{0,3}|[Ww]orks? (?:at|for) )(\p{Lu}[\p{L}\p{M}\p{N}&'.-]{1,24}(?: (?:& )?\p{Lu}[\p{L}\p{M}\p{N}'.-]{0,24}){0,3})(?![\p{L}\p{N}_])/duy,
  confidence: 0.6,
  proof: () => valid,
};

export const organisationNameDescription: Description = {
  title: 'Company or institution',
  standard: 'None: words that say so; in running text, a trained tagger',
  proof: 'cue',
  finds: ['Employer: «Hollund Shipping AS»', 'he works at «Brightmoor Dental»'],
  ignores: ['company: string', 'it works at night', 'works for me'],
};
