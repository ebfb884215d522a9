import type { Chance } from '../texts/chance';
import { type Field, labelsOf } from './field-labels';
import { address, person, place } from './marks';
import type { Scene } from './scene';

const peopleFields: readonly Field[] = [
  'name',
  'patient',
  'customer',
  'employee',
  'contact',
  'beneficiary',
  'holder',
  'insured',
  'doctor',
  'manager',
  'signature',
];

/** The marked value of a field. */
export function fieldValue(field: Field, scene: Scene, key = 'p1'): string {
  const { chance } = scene;
  const who = scene.somebody(key);
  switch (field) {
    case 'given':
      return person(chance.is(0.1) ? `${who.given} ${who.middle}` : who.given);
    case 'family':
      return person(who.family);
    case 'address':
      return chance.is(0.12)
        ? address(scene.addresses.line(scene.country))
        : scene.addresses.whole(scene.country, chance.is(0.8));
    case 'street':
      return address(scene.addresses.line(scene.country));
    case 'city':
      return place(scene.city());
    case 'country':
      return place(chance.is(0.5) ? scene.countryName() : scene.addresses.country(scene.country));
    case 'company':
    case 'employer':
      return scene.slot('org1');
    case 'phone':
      return scene.slot('phone');
    case 'email':
      return scene.slot(key.replace('p', 'email'));
    case 'birth':
    case 'date':
      return scene.slot('date');
    case 'id':
      return scene.slot('id');
    case 'amount':
      return scene.slot('money');
    case 'notes':
      return scene.slot('note');
    case 'code':
      return scene.addresses.postcode(scene.country);
    case 'title':
      return scene.slot('Job');
    default: {
      if (field === 'customer' && chance.is(0.15)) return scene.slot('org2');
      if (field === 'beneficiary' && chance.is(0.2)) return scene.slot('org2');
      const style = chance.random();
      if (field === 'doctor' && style < 0.5)
        return `${chance.pick(['Dr. ', 'Dr ', 'Prof. ', 'Dr. med. '])}${person(who.form(''))}${chance.is(0.1) ? ', MD' : ''}`;
      if (style < 0.66) return person(who.form(''));
      if (style < 0.78) return person(who.form('lf'));
      if (style < 0.84) return person(who.form('up'));
      if (style < 0.9) return person(who.form('i'));
      if (style < 0.94) return who.label('t');
      if (style < 0.97)
        return `${person(who.form(''))}${chance.pick([' (self)', `, ${scene.slot('job')}`, ', PhD', ' / N.A.', ' *', ', M.Sc.', ` (${scene.slot('age')})`])}`;
      return person(who.form('low'));
    }
  }
}

/** What is written for nothing. */
const blanks = [
  '',
  '-',
  'n/a',
  'N/A',
  '—',
  '___________',
  'none',
  'TBD',
  '…',
  '????',
  'xxx',
  '[redacted]',
  'same as above',
  '.....',
];

const orders: readonly (readonly Field[])[] = [
  ['name', 'birth', 'address', 'phone', 'email'],
  ['given', 'family', 'street', 'code', 'city', 'country'],
  ['family', 'given', 'birth', 'id', 'city'],
  ['patient', 'birth', 'id', 'doctor', 'date', 'notes'],
  ['customer', 'id', 'address', 'amount', 'date'],
  ['employee', 'id', 'title', 'manager', 'date', 'amount'],
  ['company', 'contact', 'phone', 'email', 'address'],
  ['beneficiary', 'id', 'amount', 'notes', 'holder'],
  ['insured', 'id', 'date', 'notes', 'address', 'contact'],
  ['name', 'employer', 'title', 'amount', 'city'],
  ['notes', 'date', 'contact', 'manager', 'id'],
  ['signature', 'date', 'city'],
  ['name', 'email'],
  ['name', 'title', 'company'],
  ['contact', 'phone'],
  ['name', 'street', 'code', 'city'],
  ['id', 'date', 'amount', 'notes'],
  ['name'],
  ['address'],
  ['city', 'country'],
  ['employer', 'city', 'date', 'title'],
];

const separators = (chance: Chance, lang: string) =>
  chance.weighted<string>([
    [/^(?:zh|ja)$/.test(lang) ? '：' : ': ', 12],
    [':', 2],
    [' : ', 1.5],
    [' - ', 1],
    [' = ', 0.7],
    ['\t', 0.8],
    [' ', 0.8],
    [':\n', 0.7],
    [' ..... ', 0.3],
    ['=', 0.5],
    [' | ', 0.4],
    [' → ', 0.2],
    [' – ', 0.3],
    ['  ', 0.3],
  ]);

/** Lines with a label and a value, in a language. */
export function form(scene: Scene): string {
  const { chance, lang } = scene;
  const separator = separators(chance, lang);
  let list: Field[] = [...chance.pick(orders)];
  if (chance.is(0.35)) list = chance.some([...list, ...chance.pick(orders)], 2, 9);
  if (chance.is(0.2)) list = chance.shuffled(list);
  const glue = chance.weighted<string>([
    ['\n', 12],
    [', ', 1.5],
    ['; ', 1],
    [' | ', 0.6],
    [' ', 0.5],
    ['\n\n', 0.8],
    ['\r\n', 0.4],
    [' / ', 0.3],
  ]);
  const bullet = chance.weighted<string>([
    ['', 12],
    ['- ', 1.2],
    ['* ', 0.6],
    ['• ', 0.5],
    ['> ', 0.2],
    ['  ', 0.4],
    ['** ', 0.1],
  ]);
  const bold = chance.is(0.08);
  const casing = chance.random();
  const lines = list.map((field, i) => {
    let label = chance.early(labelsOf(lang, field));
    if (casing < 0.12) label = label.toUpperCase();
    else if (casing < 0.24) label = label.toLowerCase();
    if (bold) label = `**${label}**`;
    const isPerson = peopleFields.includes(field);
    const value = chance.is(0.07)
      ? chance.pick(blanks)
      : fieldValue(field, scene, isPerson ? `p${i + 1}` : 'p1');
    return `${bullet}${label}${separator}${value}`;
  });
  const head = chance.is(0.22) ? scene.expand(chance.pick(heads)) : '';
  const foot = chance.is(0.08) ? scene.expand(chance.pick(feet)) : '';
  return head + lines.join(glue) + foot;
}

const heads = [
  '[Fill in this form|Please check this data|Create a letter from this|summarise this record|Is anything missing|Turn this into JSON|Validate|extract the fields|Here is the record|Convert to CSV][:|?|:\\n|\\n\\n]',
  '[Personal Details|Patient Information|CONTACT INFORMATION|Employee Record|Registration Form|Section {n}|Application Form|Incident Report|General Information|Customer Data|Kundendaten|Datos personales|Formulaire|Stammdaten|Dane osobowe|Anagrafica|Persoonsgegevens]\\n',
  '# [Profile|Contact|Record|Intake|Ticket {id}|Case {id}|Details]\\n\\n',
  '--- [{id}|start|record {n}] ---\\n',
  '[BEGIN|Form {id}|Page {n} of {n}]\\n\\n',
].map((text) => text.replaceAll('\\n', '\n'));

const feet = [
  '\n\n[Write a reply.|Thanks!|What should I do next?|Please summarise.]',
  '\n---',
  '\n[Office use only|For internal use|Confidential]',
  '\n\n[x] I agree to the terms',
].map((text) => text.replace('[x]', '\\[x\\]'));
