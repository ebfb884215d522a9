import { type Description, type Recognizer, valid } from '../recognizer';

/** A town or country after words that say so. Places that stand by themselves are the tagger's. */
export const placeName: Recognizer = {
  id: 'place-name',
  category: 'place',
  severity: 'low',
  type: 'LOCATION',
  anchor: {
    at: 'words',
    words: [
      'lives in ',
      'living in ',
      'born in ',
      'resident of ',
      'wohnhaft in ',
      'wohnt in ',
      'habite à ',
      'vive en ',
    ],
  },
  pattern:
    /(?<![\p{L}\p{N}_])(?:liv(?:es|ing) in|born in|resident of|wohnhaft in|wohnt in|habite à|vive en) (\p{Lu}[\p{L}\p{M}'-]{2,24}(?: \p{Lu}[\p{L}\p{M}'-]{2,24}){0,2})(?![\p{L}\p{N}_])/duy,
  confidence: 0.6,
  proof: () => valid,
};

export const placeNameDescription: Description = {
  title: 'Town, region or country',
  standard: 'None: words that say where; in running text, a trained tagger',
  proof: 'cue',
  finds: ['She lives in «Coimbra» now', 'geboren 1980, wohnhaft in «Bad Aibling»'],
  ignores: ['He lives in fear', 'born in 1980', 'living in a box'],
};
