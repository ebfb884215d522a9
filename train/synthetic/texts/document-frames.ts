import { documents } from './documents';
import type { Frame } from './frame';
import type { Marked } from './labels';
import type { Scene } from './scene';

/** Requests that stand before a document. */
const requests: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Summarise this:',
    'Summarize the following document.',
    'Please proofread:',
    'tl;dr',
    'What are the key points?',
    'Rewrite this more formally:',
    'Is anything missing here?',
    'Extract the dates.',
    'Translate to German:',
    'Make this shorter',
    'Anonymize this text please',
    'Write a reply to this:',
    'Explain this to me:',
    'Turn this into bullet points',
  ],
  de: [
    'Fasse zusammen:',
    'Korrigiere bitte:',
    'Bitte umformulieren:',
    'Übersetze ins Englische:',
    'Was steht hier drin?',
  ],
  fr: ['Résume :', 'Corrige ce texte :', 'Traduis en anglais :'],
  es: ['Resume:', 'Corrige el texto:', 'Traduce al inglés:'],
};

function document(scene: Scene): Marked {
  const { chance } = scene;
  const text = scene.any(documents[scene.lang]!);
  const part = chance.is(0.2) ? cut(scene, text) : text;
  const request = requests[scene.lang];
  return request && chance.is(0.4)
    ? `${chance.pick(request)}${chance.pick(['\n\n', '\n', ' '])}${part}`
    : part;
}

/** Some of the lines, in their order. */
function cut(scene: Scene, text: Marked): Marked {
  const lines = text.split(/\n(?![^\ue100-\ue10f]*\ue10f)/);
  const from = scene.chance.int(0, Math.floor(lines.length / 2));
  return lines
    .slice(from, from + scene.chance.int(1, 5))
    .join('\n')
    .trim();
}

/** Longer documents: minutes, letters, reports, contracts, notes. */
export const documentFrames: readonly Frame[] = [
  {
    name: 'document',
    share: 1,
    langs: [
      ...Object.keys(documents),
      'en',
      'en',
      'en',
      'en',
      'en',
      'en',
      'en',
      'en',
      'en',
      'en',
      'en',
      'en',
      'de',
      'de',
      'fr',
      'es',
    ],
    make: document,
  },
];
