import type { Chance } from '../texts/chance';
import { type Field, labelsOf } from './field-labels';
import { place } from './marks';
import { namelessCode } from './nameless-code';
import { prompts, prose } from './nameless-en';
import { mirror } from './nameless-mirrors';
import { namelessTongues } from './nameless-tongues';
import type { Scene } from './scene';

const joints = [' ', ' ', '\n', '\n\n', ' ', '\n- '];

/** Lines with a label and a value of which none is a name. */
function emptyForm(scene: Scene): string {
  const { chance, lang } = scene;
  const value: readonly [Field, readonly string[]][] = [
    ['id', ['{id}', '{big}']],
    ['date', ['{date}', '{date} {time}']],
    ['birth', ['{date}']],
    ['amount', ['{money}']],
    ['phone', ['{phone}']],
    ['notes', ['{note}', 'n/a', '-']],
    ['title', ['{Job}']],
    ['name', ['', '________', '...', 'n/a', '(see attachment)', '-', 'TBD']],
    ['address', ['', '________', 'n/a', '(same as above)', 'see below']],
    ['signature', ['', '____________', 'X']],
    ['company', ['', 'n/a', '---', 'none']],
    ['email', ['', 'info@example.com', 'noreply@example.org', 'support@example.com']],
    ['code', ['{n}{n}', '{big}']],
    ['city', ['', '____', 'n/a']],
  ];
  const separator = chance.pick([': ', ':', ' = ', '\t', ' - ', ': ']);
  return chance
    .some(value, 2, 7)
    .map(
      ([field, values]) =>
        `${chance.early(labelsOf(lang, field))}${separator}${scene.expand(chance.pick(values))}`,
    )
    .join(chance.pick(['\n', '\n', '; ', ' | ', ', ']));
}

/** Public places in questions about the world: labelled, and nothing else. */
const worldly = [
  'What is the capital of {country1}?',
  'Plan a {n}-day trip to {place1}[ and {place2}|] in {month}.',
  'weather {place1} {weekday}',
  'Compare the GDP of {country1} and {country2}.',
  'flights from {place1} to {place2} in {month}',
  'History of {place1} in {n} sentences',
  'What language do they speak in {country1}?',
  'Exchange rate and visa rules for {country1}',
  'Best time to visit {place1}?',
  '{org1} [annual report {year}|stock price|return policy|opening hours|customer service number|vs {org2}]',
  'Why did {org1} raise its prices?',
  'How does {org1} make money?',
  'Train times {place1} - {place2}',
  'time in {place1}',
];

/** Texts in which nobody is named. */
export function nameless(scene: Scene): string {
  const { chance, lang } = scene;
  const style = chance.random();
  if (style < 0.1) return scene.expand(chance.pick(worldly));
  if (lang !== 'en') {
    if (style < 0.25) return emptyForm(scene);
    const own = namelessTongues[lang];
    const say = () => scene.expand(chance.pick(own ?? prose));
    return chance.is(0.6) ? say() : `${say()}${chance.pick(joints)}${say()}`;
  }
  const say = (list: readonly string[]) => scene.expand(chance.pick(list));
  if (style < 0.16) return emptyForm(scene);
  if (style < 0.36)
    return [...Array(chance.is(0.7) ? 1 : chance.int(2, 4))]
      .map(() => mirror(scene))
      .join(chance.pick(joints));
  if (style < 0.58) return (chance.is(0.12) ? scene.expand('{opener}[, |! |\\n]') : '') + say(prompts);
  if (style < 0.82) return say(prose);
  return [...Array(chance.int(2, 5))]
    .map(() => say(chance.is(0.6) ? prose : prompts))
    .join(chance.pick(joints));
}

/** Code and what machines write, without a name. */
export const namelessMachine = (scene: Scene): string => namelessCode(scene);

/** Lists of towns or countries. */
export function gazetteer(scene: Scene): string {
  const { chance } = scene;
  const one = (): string => (chance.is(0.6) ? place(scene.city()) : place(scene.countryName()));
  return [...Array(chance.int(2, 7))].map(one).join(separatorOf(chance));
}

const separatorOf = (chance: Chance) => chance.pick([', ', '\n', '; ', ' - ', ' → ', ' / ', ' | ', ' and ']);
