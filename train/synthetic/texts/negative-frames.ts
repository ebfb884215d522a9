import { codeFrames } from './code-frames';
import { essaySentences } from './essay-sentences';
import type { Frame } from './frame';
import type { Marked } from './labels';
import { negativePrompts, negativesByLanguage } from './negative-prompts';
import { allProse } from './prose/all-prose';
import type { Scene } from './scene';

const others = Object.keys(negativesByLanguage);

/** Several sentences without a name. */
function foreign(scene: Scene): Marked {
  const { chance } = scene;
  const own = negativesByLanguage[scene.lang]!;
  const plain = allProse[scene.lang]?.plain ?? [];
  const parts = chance.some([...own, ...own, ...plain], 1, 4).map((template) => scene.fill(template));
  return parts.join(
    /^(?:zh|ja)$/.test(scene.lang) ? chance.pick(['', '\n']) : chance.pick([' ', ' ', '\n', '\n\n']),
  );
}

/** Lists of words that begin with capitals. */
function list(scene: Scene): Marked {
  const { chance } = scene;
  const kind = chance.pick([
    'heading',
    'job',
    'skill',
    'species',
    'myth',
    'tool',
    'ingredient',
    'ntitle',
    'pmodel',
    'theorem',
    'nillness',
    'day',
    'month',
    'ntopic',
    'word',
    'locale',
  ]);
  const bullet = chance.pick(['', '', '- ', '* ', '#', '1']);
  const rows = Array.from({ length: chance.int(2, 8) }, (_, i) => {
    const words = scene.fill(`{${kind}}`);
    const text = chance.is(0.3) ? words[0]!.toUpperCase() + words.slice(1) : words;
    const more = chance.is(0.1)
      ? scene.fill(chance.pick([': {num}', ' - {amt}', ' ({time})', ': {word}']))
      : '';
    return `${bullet === '1' ? `${i + 1}. ` : bullet === '#' ? '## ' : bullet}${text}${more}`;
  });
  return rows.join(bullet ? '\n' : chance.pick([', ', '\n', ' | ', '; ', ' / ', '\t', ' ']));
}

/** Words of an interface or of a heading, in capitals or not. */
function heading(scene: Scene): Marked {
  const { chance } = scene;
  const text = scene.fill(
    chance.pick([
      '{heading}',
      '{heading}: {heading}',
      '{job} {heading}',
      'How to {word} Your {word}',
      'The {word} and the {word}',
      '{num} Ways to Improve Your {word}',
      '{heading} for {skill}',
      'Why {tool} Matters',
      'Introduction to {ntopic}',
      'A Guide to {ntopic}',
      '{job} Wanted',
      '{myth} and the {word}',
    ]),
  );
  const title = text.replace(/(?<![’'])\b\p{Ll}(?=\p{Ll}{2})/gu, (letter) => letter.toUpperCase());
  return chance.pick([text, title, title, title, title.toUpperCase()]);
}

/** A place, an organisation or somebody next to words that look like one. */
const mixed: readonly string[] = [
  'Ask {tool} to write a letter to {p1}.',
  '{g1} uses {tool} and {tool} at {org1}.',
  '{p1} was diagnosed with {nillness}.',
  '{g1} loves the song "{ntitle}".',
  '{g1} drives a {pmodel} in {city1}.',
  '{p1} teaches {theorem} to beginners.',
  'Hey {tool}, call {g1}',
  'Explain {theorem} to {g1}.',
  '{g1} has a {species} in the garden.',
  'Act as {persona} and help {g1} with {ntopic}.',
  '{job}: {p1}',
  '{p1}, {job} at {org1}',
  '## {heading}\n\n{p1}, {city1}',
  '{heading}\n{p1}\n{p2}',
  '{skill}, {skill} and {skill} – {p1}',
  '{myth} is {g1}’s sign.',
  '{org1} released {tool} {version}.',
  '{tool} was acquired by {org1}.',
  'Is {org1} better than {org2}?',
  '{org1} stock fell {pct} on {day}.',
  'I flew with {org1} to {city1}.',
  'The weather in {city1} in {month}',
  'Best restaurants in {city1}, {country1}',
  'What is the capital of {country1}?',
  'Plan a trip from {city1} to {city2} in {month}.',
  'How big is {country1}?',
  'History of {city1} in {num} words',
  '{ntitle} was filmed in {place1}.',
  'Compare the economies of {country1} and {country2}.',
  'Moving from {place1} to {place2}: visa, tax, housing?',
];

/** Texts without names, and some in which a name stands among words like one. */
export const negativeFrames: readonly Frame[] = [
  ...codeFrames,
  { name: 'negative-prompt', share: 13, langs: ['en'], make: (scene) => scene.any(negativePrompts) },
  { name: 'negative-foreign', share: 6, langs: others, make: foreign },
  { name: 'negative-list', share: 3, langs: ['en'], make: list },
  { name: 'negative-heading', share: 2, langs: ['en'], make: heading },
  {
    name: 'negative-essay',
    share: 6,
    langs: ['en'],
    make: (scene) =>
      scene.chance
        .some(essaySentences, 1, 6)
        .map((sentence) => scene.fill(sentence))
        .join(scene.chance.pick([' ', ' ', '\n', '\n\n'])),
  },
  { name: 'mixed', share: 4, langs: ['en'], make: (scene) => scene.any(mixed) },
];
