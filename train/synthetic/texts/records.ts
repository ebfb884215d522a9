import { streetOf } from './addresses';
import { type Field, formLabels } from './form-labels';
import { label, type Marked, organisation, person, place, postal } from './labels';
import { countryName } from './languages';
import type { Person } from './person';
import type { Scene } from './scene';

/** What is known of somebody, as data has it. */
export interface Entry {
  readonly field: Field;
  readonly value: Marked;
}

const others: Readonly<Record<string, readonly string[]>> = {
  en: [
    'active',
    'pending',
    'M',
    'F',
    'married',
    'single',
    'urgent',
    'none',
    'n/a',
    'Engineering',
    'allergic to penicillin',
    'high',
    'closed',
    'full-time',
    'vegetarian',
    'window seat',
    'standard',
    'OK',
    '2 items',
    'true',
    'see below',
    '-',
    'Blue, size M',
    'Red widget',
  ],
  de: ['aktiv', 'offen', 'm', 'w', 'ledig', 'verheiratet', 'keine', 'Vertrieb', 'erledigt', 'Stück'],
};

const lastValue = (scene: Scene): string => scene.chance.pick(others[scene.lang] ?? others.en!);

/** The name of a person as a form has it. */
export function nameInForm(scene: Scene, someone: Person): string {
  const { chance } = scene;
  if (someone.isForeignScript)
    return chance.is(0.2) && /cyrillic|greek/.test(someone.origin)
      ? `${someone.family} ${someone.given}`
      : someone.full;
  return chance.weighted<string>([
    [someone.full, 60],
    [someone.lastFirst, 9],
    [`${someone.family} ${someone.given}`, 5],
    [`${someone.given} ${someone.family.toUpperCase()}`, 3],
    [someone.full.toUpperCase(), 5],
    [someone.initials, 6],
    [someone.full.toLowerCase(), 2],
    [someone.given, 3],
  ]);
}

/** A value of a field, labelled if it names someone or something. */
export function fieldValue(scene: Scene, field: Field, someone: Person, isOneLine = true): Marked {
  const { chance } = scene;
  switch (field) {
    case 'full':
      return person(nameInForm(scene, someone));
    case 'given':
      return person(chance.is(0.06) ? `${someone.given} ${someone.middle}` : someone.given);
    case 'family':
      return person(chance.is(0.1) ? someone.family.toUpperCase() : someone.family);
    case 'role': {
      const other = scene.person();
      if (chance.is(0.3) && /^(?:en|de|fr|es|it|nl|pl|pt)$/.test(scene.lang)) {
        const title = chance.pick([
          'Dr. ',
          'Dr ',
          'Prof. ',
          scene.lang === 'en' ? 'Mr. ' : 'Dr. ',
          scene.lang === 'en' ? 'Ms ' : 'Dr. ',
        ]);
        return title + person(chance.is(0.5) ? other.family : other.full);
      }
      return person(nameInForm(scene, other));
    }
    case 'org':
      return organisation(scene.organisation());
    case 'addr':
      return postal(scene.address().join(isOneLine ? chance.pick([', ', ', ', ', ', ' ']) : '\n'));
    case 'street':
      return label('ADDRESS', streetOf(scene));
    case 'city':
      return place(scene.city());
    case 'country':
      return chance.is(0.15) ? scene.country() : place(countryName(scene.country(), scene.lang));
    case 'zip':
      return chance.pattern(chance.pick(['#####', '#####', '## ###', '?# #??', '##-###', '####']));
    case 'birth':
    case 'date':
      return scene.fill('{date}');
    case 'phone':
      return scene.fill('{phone}');
    case 'email':
      return chance.is(0.8)
        ? `${someone.login}@example.${chance.pick(['com', 'org', 'net'])}`
        : scene.fill('{mail}');
    case 'id':
      return scene.fill('{id}');
    case 'amount':
      return scene.fill('{amt}');
    default:
      return lastValue(scene);
  }
}

/** Choices of fields that come together. */
export function fieldsOf(scene: Scene): Field[] {
  const { chance } = scene;
  const fields: Field[] = chance.is(0.62) ? ['full'] : chance.is(0.85) ? ['given', 'family'] : [];
  if (chance.is(0.15)) fields.reverse();
  const maybe = (field: Field, probability: number) => {
    if (chance.is(probability)) fields.push(field);
  };
  maybe('birth', 0.25);
  maybe('org', 0.35);
  if (chance.is(0.45)) {
    if (chance.is(0.5)) fields.push('addr');
    else {
      maybe('street', 0.85);
      maybe('zip', 0.5);
      fields.push('city');
      maybe('country', 0.45);
    }
  } else {
    maybe('city', 0.25);
    maybe('country', 0.15);
  }
  maybe('phone', 0.4);
  maybe('email', 0.4);
  maybe('role', 0.3);
  maybe('id', 0.35);
  maybe('amount', 0.2);
  maybe('date', 0.2);
  maybe('other', 0.35);
  if (fields.length < 2) fields.push(chance.pick<Field>(['id', 'phone', 'other', 'date', 'org']));
  return chance.is(0.3) ? chance.shuffled(fields) : fields;
}

/** The label of a field in the language of the scene. */
export const labelOf = (scene: Scene, field: Field): string =>
  scene.chance.pick((formLabels[scene.lang] ?? formLabels.en!)[field]);

/** Fields and values of one person. */
export function recordOf(
  scene: Scene,
  fields: readonly Field[],
  someone: Person = scene.person(),
  isOneLine = true,
): Entry[] {
  return fields.map((field) => ({ field, value: fieldValue(scene, field, someone, isOneLine) }));
}
