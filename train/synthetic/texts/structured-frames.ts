import { dataKeys, type Field, formLabels } from './form-labels';
import type { Frame } from './frame';
import { changeLabels, type Marked, unlabelled } from './labels';
import { type Entry, fieldsOf, labelOf, recordOf } from './records';
import type { Scene } from './scene';

const langs = [
  ...Object.keys(formLabels),
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'de',
  'fr',
  'es',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pt',
  'pl',
];
const dataLangs = [
  'en',
  'en',
  'en',
  'en',
  'en',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'tr',
  'ru',
  'ja',
  'zh',
  'ko',
  'vi',
  'id',
  'hi',
  'ar',
  'fi',
  'cs',
  'ro',
];

/** Lines of labels and values. */
function form(scene: Scene): Marked {
  const { chance } = scene;
  const isOneLine = chance.is(0.75);
  const entries = recordOf(scene, fieldsOf(scene), scene.person('1'), isOneLine);
  const wide = scene.lang === 'zh' || scene.lang === 'ja';
  const colon = chance.weighted([
    [': ', 12],
    [wide ? '：' : ': ', 8],
    [':', 2],
    [' : ', scene.lang === 'fr' ? 6 : 0.7],
    [' - ', 1],
    [' = ', 0.4],
    [':\n', 1],
    ['\t', 0.8],
    [' ', 0.7],
    [':  ', 0.6],
    [' | ', 0.4],
    ['\n', 0.6],
    [' .......... ', 0.2],
    [': ____', 0],
  ]);
  const frame = chance.weighted<readonly [string, string]>([
    [['', ''], 14],
    [['- ', ''], 1.5],
    [['* ', ''], 0.8],
    [['**', '**'], 1],
    [['• ', ''], 0.6],
    [['> ', ''], 0.3],
    [['  ', ''], 0.5],
  ]);
  const between = chance.weighted([
    ['\n', 14],
    ['\n\n', 1.2],
    ['; ', 1.2],
    [', ', 1.5],
    ['  ', 0.8],
    [' | ', 0.7],
    ['\t', 0.5],
    [' ', 0.8],
    ['. ', 0.3],
  ]);
  const isCapital = chance.is(0.06);
  const rows = entries.map(({ field, value }) => {
    const name = isCapital ? labelOf(scene, field).toUpperCase() : labelOf(scene, field);
    const written =
      value.includes('\n') && between !== '\n' ? unlabelled('') + value.replaceAll('\n', ', ') : value;
    return `${frame[0]}${name}${frame[1]}${colon}${written}`;
  });
  const title = chance.is(0.2)
    ? `${chance.pick(titles[scene.lang] ?? titles.en!)}${chance.pick(['\n', '\n\n', ':\n', ' #'.concat('1042\n')])}`
    : '';
  return title + rows.join(between);
}

const titles: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Order Form',
    'Patient Information',
    'PERSONAL DETAILS',
    'Contact details',
    '# Registration',
    'Employee Record',
    'Booking Confirmation',
    'CLAIM FORM',
    'Invoice',
    'Application for Leave',
    '## Customer',
    'Emergency Card',
    'Curriculum Vitae',
    'Shipping label',
    'School enrolment',
    'Incident report',
    'Lease agreement',
  ],
  de: [
    'Antrag',
    'Personalbogen',
    'Rechnung',
    'Patientendaten',
    'Anmeldung',
    'Lebenslauf',
    'Schadensmeldung',
    'Mietvertrag',
  ],
  fr: ['Formulaire', 'Fiche patient', 'Facture', 'Inscription', 'Contrat de location', 'Bon de commande'],
  es: ['Solicitud', 'Ficha del paciente', 'Factura', 'Inscripción', 'Contrato', 'Datos personales'],
  it: ['Modulo', 'Scheda paziente', 'Fattura', 'Dati anagrafici'],
  pt: ['Ficha', 'Fatura', 'Inscrição', 'Dados pessoais'],
  nl: ['Formulier', 'Factuur', 'Inschrijving', 'Gegevens'],
  pl: ['Wniosek', 'Karta pacjenta', 'Faktura', 'Umowa'],
  ru: ['Заявление', 'Карта пациента', 'Договор', 'Анкета'],
  zh: ['登记表', '订单信息', '简历'],
  ja: ['申込書', '請求書', '履歴書'],
};

const keyOf = (scene: Scene, field: Field): string => {
  const key = scene.chance.pick(dataKeys[field]);
  return scene.lang !== 'en' && scene.chance.is(0.2) ? labelOf(scene, field) : key;
};

type Row = readonly Entry[];

/** Rows of several people with the same fields. */
function rowsOf(scene: Scene, least: number, most: number): { fields: Field[]; rows: Row[] } {
  const fields = fieldsOf(scene).filter((field, i, all) => all.indexOf(field) === i);
  return {
    fields,
    rows: Array.from({ length: scene.chance.int(least, most) }, () =>
      recordOf(scene, fields, scene.person()),
    ),
  };
}

const quoted = (value: Marked, quote: string): Marked => {
  const isNumber = /^\d+(?:\.\d+)?$/.test(value) || /^(?:true|null)$/.test(value);
  return isNumber ? value : quote + value.replaceAll(quote, quote === "'" ? "''" : `\\${quote}`) + quote;
};

/** Values of the labels with what a format would escape taken out. */
const plainValues = (value: Marked): Marked => value.replace(/["“”]/g, '');

function json(scene: Scene): Marked {
  const { chance } = scene;
  const indent = chance.pick(['', '  ', '    ', '\t']);
  const python = chance.is(0.2);
  const object = (entries: Row, depth: number): Marked => {
    const space = indent ? `\n${indent.repeat(depth)}` : chance.pick(['', ' ']);
    const end = indent ? `\n${indent.repeat(depth - 1)}` : '';
    const pairs = entries.map(
      ({ field, value }) =>
        `${python ? "'" : '"'}${keyOf(scene, field)}${python ? "'" : '"'}:${chance.is(0.9) ? ' ' : ''}${python ? quoted(plainValues(value).replaceAll("'", '’'), "'") : quoted(plainValues(value), '"')}`,
    );
    return `{${space}${pairs.join(`,${indent ? space : ' '}`)}${end}}`;
  };
  if (chance.is(0.2)) {
    const names = Array.from({ length: chance.int(2, 5) }, () =>
      quoted(plainValues(scene.fill('{p}')), python ? "'" : '"'),
    );
    const key = chance.pick([
      'attendees',
      'authors',
      'members',
      'names',
      'players',
      'students',
      'contributors',
      'reviewers',
      'team',
    ]);
    return python ? `${key} = [${names.join(', ')}]` : `{"${key}": [${names.join(', ')}]}`;
  }
  const { fields, rows } = rowsOf(scene, 1, 3);
  if (rows.length === 1) {
    const outer = chance.is(0.3);
    const one = object(rows[0]!, outer ? 2 : 1);
    const name = chance.pick([
      'customer',
      'user',
      'patient',
      'order',
      'contact',
      'data',
      'result',
      'employee',
      'recipient',
    ]);
    if (outer) return indent ? `{\n${indent}"${name}": ${one}\n}` : `{"${name}": ${one}}`;
    return python ? `${name} = ${one}` : one;
  }
  void fields;
  return `[${rows.map((row) => object(row, 1)).join(`,${indent ? '\n' : ' '}`)}]`;
}

function yaml(scene: Scene): Marked {
  const { chance } = scene;
  const { rows } = rowsOf(scene, 1, 3);
  const quote = chance.pick(['', '', '"', "'"]);
  const line = ({ field, value }: Entry) =>
    `${keyOf(scene, field)}: ${quote}${plainValues(value).replaceAll("'", quote === "'" ? '’' : "'")}${quote}`;
  if (rows.length === 1)
    return (
      (chance.is(0.3) ? `${chance.pick(['customer', 'user', 'contact', 'owner'])}:\n  ` : '') +
      rows[0]!.map(line).join('\n')
    );
  return `${chance.pick(['people', 'users', 'employees', 'contacts', 'team'])}:\n${rows.map((row) => `  - ${row.map(line).join('\n    ')}`).join('\n')}`;
}

function xml(scene: Scene): Marked {
  const { chance } = scene;
  const { rows } = rowsOf(scene, 1, 2);
  const tag = chance.pick(['person', 'customer', 'Employee', 'contact', 'patient', 'record', 'user']);
  const end = chance.pick(['\n', '\n', '']);
  const escaped = (value: Marked) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  if (chance.is(0.2))
    return rows
      .map(
        (row) =>
          `<${tag} ${row.map(({ field, value }) => `${chance.pick(dataKeys[field])}="${escaped(plainValues(value))}"`).join(' ')}/>`,
      )
      .join('\n');
  return rows
    .map(
      (row) =>
        `<${tag}>${end}${row
          .map(({ field, value }) => {
            const key = chance.pick(dataKeys[field]);
            return `${end ? '  ' : ''}<${key}>${escaped(value)}</${key}>`;
          })
          .join(end)}${end}</${tag}>`,
    )
    .join(end || '\n');
}

function csv(scene: Scene): Marked {
  const { chance } = scene;
  const { fields, rows } = rowsOf(scene, 1, 6);
  const separator = chance.weighted([
    [',', 12],
    [';', 4],
    ['\t', 4],
    ['|', 1.5],
    [' | ', 0.8],
    [', ', 1.5],
  ]);
  const allQuoted = chance.is(0.25);
  const cell = (value: Marked) => {
    const mustQuote = allQuoted || unlabelled(value).includes(separator.trim() || '\t');
    return mustQuote ? `"${plainValues(value)}"` : value;
  };
  const header = chance.is(0.6)
    ? [
        fields
          .map((field) => cell(chance.is(0.5) ? keyOf(scene, field) : labelOf(scene, field)))
          .join(separator),
      ]
    : [];
  return [...header, ...rows.map((row) => row.map(({ value }) => cell(value)).join(separator))].join('\n');
}

function table(scene: Scene): Marked {
  const { chance } = scene;
  const { fields, rows } = rowsOf(scene, 1, 5);
  const head = `| ${fields.map((field) => labelOf(scene, field)).join(' | ')} |`;
  const rule = chance.pick([
    `|${fields.map(() => '---').join('|')}|`,
    `| ${fields.map(() => ':---').join(' | ')} |`,
  ]);
  return [head, rule, ...rows.map((row) => `| ${row.map(({ value }) => value).join(' | ')} |`)].join('\n');
}

function columns(scene: Scene): Marked {
  const { fields, rows } = rowsOf(scene, 2, 6);
  const width = 24;
  const pad = (value: Marked) => value + ' '.repeat(Math.max(2, width - unlabelled(value).length));
  const head = scene.chance.is(0.5)
    ? [
        fields
          .map((field) => pad(labelOf(scene, field)))
          .join('')
          .trimEnd(),
      ]
    : [];
  return [
    ...head,
    ...rows.map((row) =>
      row
        .map(({ value }) => pad(value))
        .join('')
        .trimEnd(),
    ),
  ].join('\n');
}

function html(scene: Scene): Marked {
  const { chance } = scene;
  const escaped = (value: Marked) => value.replace(/&/g, '&amp;');
  const { fields, rows } = rowsOf(scene, 1, 3);
  return chance.pick<() => Marked>([
    () =>
      `<table>\n<tr>${fields.map((field) => `<th>${labelOf(scene, field)}</th>`).join('')}</tr>\n${rows.map((row) => `<tr>${row.map(({ value }) => `<td>${escaped(value)}</td>`).join('')}</tr>`).join('\n')}\n</table>`,
    () =>
      `<ul>\n${rows.map(() => `  <li>${scene.fill('{p}')}${chance.is(0.4) ? scene.fill(' – {role}') : ''}</li>`).join('\n')}\n</ul>`,
    () =>
      `<p>${scene.fill('Dear {p1},')}</p>\n<p>${scene.fill('{topic}')}</p>\n<p>${scene.fill('Kind regards,<br>{p2}<br>{org1}')}</p>`,
    () =>
      rows[0]!
        .map(({ field, value }) => `<dt>${labelOf(scene, field)}</dt><dd>${escaped(value)}</dd>`)
        .join('\n'),
    () => scene.fill('<div class="author">By <a href="/people/{id}">{p1}</a>, {date}</div>'),
    () => scene.fill('<meta name="author" content="{p1}">'),
    () =>
      rows[0]!
        .map(
          ({ field, value }) =>
            `<input name="${chance.pick(dataKeys[field])}" value="${escaped(plainValues(value))}">`,
        )
        .join('\n'),
    () => scene.fill('<option value="{id}">{l1}</option>\n<option value="{id}">{l2}</option>'),
  ])();
}

function sql(scene: Scene): Marked {
  const { chance } = scene;
  const { fields, rows } = rowsOf(scene, 1, 4);
  const name = chance.pick([
    'customers',
    'users',
    'employees',
    'patients',
    'contacts',
    'dbo.Person',
    'orders',
    'students',
  ]);
  const value = (entry: Entry) => quoted(plainValues(changeLabels(entry.value, (words) => words)), "'");
  const row = rows[0]!;
  return chance.pick<() => Marked>([
    () =>
      `INSERT INTO ${name}${chance.is(0.8) ? ` (${fields.map((field) => chance.pick(dataKeys[field])).join(', ')})` : ''} VALUES\n${rows.map((row) => `(${row.map(value).join(', ')})`).join(',\n')};`,
    () => `SELECT * FROM ${name} WHERE ${chance.pick(dataKeys[row[0]!.field])} = ${value(row[0]!)};`,
    () =>
      `UPDATE ${name} SET ${row
        .slice(0, 2)
        .map((entry) => `${chance.pick(dataKeys[entry.field])} = ${value(entry)}`)
        .join(', ')} WHERE id = ${chance.int(1, 9999)};`,
  ])();
}

const singles: readonly string[] = [
  'commit {hash}\nAuthor: {p1} <{mail1}>\nDate:   {stamp}\n\n    fix {file}',
  "commit {hash}\nAuthor: {p1} <{mail1}>\nCommit: {p2} <{mail2}>\n\n    Merge branch 'main'",
  '{hash} {p1} {stamp} update {file}\n{hash} {p2} {stamp} initial commit',
  '{hash} ({p1} {stamp} {num}) return x;',
  'Signed-off-by: {p1} <{mail1}>\nReviewed-by: {p2} <{mail2}>',
  'Co-authored-by: {p1} <{mail1}>',
  ' * @author {p1}\n * @since {version}',
  '# Copyright (c) {year} {p1}',
  '// Created by {p1} on {date}.\n// Copyright © {year} {org1}. All rights reserved.',
  '@Author("{p1}")',
  '\\\\author{{p1} \\\\and {p2}}\n\\\\title{{thing}}',
  '@article{{login1}{year},\n  author = {{l1} and {l2}},\n  year = {{year}}\n}',
  '{i1}, {i2} ({year}). On {topic}. {org1} Press.',
  '{l1}, and {p2}. "{topic}." {year}, pp. {num}-{num}.',
  'maintainer "{p1} <{mail1}>"',
  '"author": "{p1} <{mail1}> (https://example.com)"',
  '[{stamp}] INFO user={login1} name="{p1}" action=login ip={ip}',
  '{stamp} INFO  OrderService - Order {id} created for {p1}',
  '{stamp} WARN login failed for user {login1} ({p1}) from {ip}',
  '{stamp} audit: {p1} changed role of {p2} to admin',
  'uid={num}({login1}) gid={num}(staff)\n{login1}:x:{num}:{num}:{p1},,,:/home/{login1}:/bin/bash',
  'dn: uid={login1},ou=people,dc=example,dc=com\ncn: {p1}\nsn: {f1}\ngivenName: {g1}\nmail: {mail1}',
  'CN={p1},OU=Users,O={org1},C={code}',
  'BEGIN:VCARD\nVERSION:3.0\nN:{f1};{g1};;;\nFN:{p1}\nORG:{org1}\nTITLE:{role}\nTEL;TYPE=CELL:{phone}\nEMAIL:{mail1}\nEND:VCARD',
  'BEGIN:VEVENT\nSUMMARY:{thing} with {p1}\nORGANIZER;CN={p2}:mailto:{mail2}\nATTENDEE;CN="{p1}":mailto:{mail1}\nLOCATION:{city1}\nEND:VEVENT',
  'INVOICE {id}\n{org1}\n{addrLines1}\n\nBill to:\n{p1}\n{addrLines2}\n\nTotal: {amt}',
  'Invoice {id}\nDate: {date}\n\nFrom:\n{org1}\n{addrLines1}\n\nTo:\n{org2}\nAttn: {p1}\n{addrLines2}\n\n1x {thing}  {amt}\n2x {thing}  {amt}\n\nTOTAL {amt}',
  'SHIP TO:\n{p1}\n{addrLines1}',
  'Ship to\n{U1}\n{addrLines1}\nUSPS TRACKING # {id}',
  '{p1}\n{addrLines1}\n\n{date}\n\n{p2}\n{org1}\n{addrLines2}\n\nDear {t2},',
  '{p1}\n{role}\n{addrLines1}\n{phone} | {mail1}\n\nExperience\n{org1}, {city1} — {role} ({year}-{year})\n{org2}, {city2} — {role} ({year}-{year})\n\nEducation\n{org3}, {year}\n\nReferences: {p2}, {p3}',
  '{U1}\n{city1}, {country1} | {phone} | {mail1}\n\nSUMMARY\n{role} with {num} years of experience.\n\nEXPERIENCE\n{role} | {org1} | {year} – present',
  '{p1} ({role})\n├── {p2} ({role})\n│   └── {p3}\n└── {p4} ({role})',
  '{role}: {p1}\n  {role}: {p2}\n  {role}: {p3}',
  '{l1} .......... {num}\n{l2} .......... {num}\n{l3} .......... {num}',
  '{num} {p1} {time}\n{num} {p2} {time}\n{num} {p3} {time}',
  '{l1} - {date} - {role}\n{l2} - {date} - {role}',
  'Reservation {id}\nPassengers: {l1} Mr, {l2} Mrs\n{city1} → {city2}, {date}',
  '1.1{U1} MR  2.1{U2} MRS\n{id} {city1}-{city2}',
  '{city1} → {city2} {time}, passenger {p1}',
  'Ticket #{id}\nReporter: {p1}\nAssignee: {p2}\nSummary: {thing} broken\n\nComment by {p3}: "{g1}, please send the log"',
  'Opened by {p1} · {date}\nReviewers: {p2}, {p3}\nLabels: bug',
  '| {p1} | {p2} | {p3} |\n|---|---|---|\n| {num} | {num} | {num} |',
  '{p1}\t{mail1}\t{phone}\n{p2}\t{mail2}\t{phone}',
  '{l1}\t{num}\tA\n{l2}\t{num}\tB\n{l3}\t{num}\tC-',
  '"{l1}" <{mail1}>; "{l2}" <{mail2}>; "{l3}" <{mail3}>',
  '{p1} <{mail1}>, {p2} <{mail2}>',
  '{l1} [{org1}]; {l2} [{org1}]',
  'mailto:{mail1}?subject=Hello {g1}',
  'https://example.com/profile?name={login1}\n{p1}',
  '+1 ({phone}) {p1}\n+1 ({phone}) {p2}',
  'MSH|^~\\\\&|LAB|{id}\nPID|1||{id}||{f1}^{g1}||19{num}0101|F',
  'export CONTACT_NAME="{p1}"\nexport CITY="{city1}"',
  '{p1} = Employee("{p2}", {num})',
  'const names = ["{g1}", "{g2}", "{g3}"];',
  'people = [("{p1}", {num}), ("{p2}", {num})]',
  'df = pd.DataFrame({"name": ["{p1}", "{p2}"], "city": ["{city1}", "{city2}"]})',
  'greet("{g1}")  # prints Hello {g1}',
  'new User { FirstName = "{g1}", LastName = "{f1}", City = "{city1}" }',
  'assertEquals("{p1}", user.getName());',
  'git config user.name "{p1}"\ngit config user.email {mail1}',
  'curl -X POST https://api.example.com/users -d \'{"name": "{p1}", "address": "{addr1}"}\'',
  '[employee]\nname = {p1}\ncity = {city1}\nsalary = {amt}',
  'Roll call: {f1} – here, {f2} – here, {f3} – absent',
  'LINE-UP\nGK {f1}\nDF {f2}, {f3}, {f4}\nFW {f5}',
  '{p1}: {num} pts\n{p2}: {num} pts\n{p3}: {num} pts',
  'Signed,\n\n______________________\n{p1}\n{role}, {org1}',
  'IN WITNESS WHEREOF, {U1} ("Seller") and {U2} ("Buyer") sign on {date}.',
  'THIS AGREEMENT is made between {p1}, residing at {addr1} ("Lessor"), and {org1}, {addr2} ("Lessee").',
  'Pt: {l1}  DOB {date}  MRN {id}\nAttending: Dr. {f2}\nDx: {illness}',
  'Dr. med. {p1}\n{addrLines1}\nTel. {phone}',
  'Patient: {p1}, {num}F. Seen by Dr {f2}. Referred to {org1}, {city1}.',
  '{p1}, PhD; {p2}, MD; {p3}, MSc',
  '{p1}{num}, {p2}{num},*, {p3}{num}\n{num} {org1}, {city1}, {country1}',
  'Von: {p1}\nAn: {p2}\n{date}',
];

/** Texts with the structure of forms, records and data. */
export const structuredFrames: readonly Frame[] = [
  { name: 'form', share: 34, langs, make: form },
  { name: 'json', share: 9, langs: dataLangs, isExact: true, make: json },
  { name: 'yaml', share: 4, langs: dataLangs, isExact: true, make: yaml },
  { name: 'xml', share: 4, langs: dataLangs, isExact: true, make: xml },
  { name: 'csv', share: 13, langs: dataLangs, isExact: true, make: csv },
  { name: 'markdown-table', share: 4, langs, isExact: true, make: table },
  { name: 'columns', share: 3, langs: dataLangs, isExact: true, make: columns },
  { name: 'html', share: 4, langs: dataLangs, isExact: true, make: html },
  { name: 'sql', share: 4, langs: dataLangs, isExact: true, make: sql },
  { name: 'record-line', share: 22, langs: dataLangs, isExact: true, make: (scene) => scene.any(singles) },
];
