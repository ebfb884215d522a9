import { type Field, fields, labelsOf } from './field-labels';
import { fieldValue } from './forms';
import { address, org, person, place, unmarked } from './marks';
import type { Scene } from './scene';

/** A column or key: its name and how to write a value for the row's person. */
interface Column {
  readonly name: string;
  readonly value: (key: string) => string;
}

const keyNames: Readonly<Record<string, string>> = {
  name: 'name|full_name|fullName|Name|customer_name|displayName|author|owner|assignee|contactName|user|username_display|employee|student|patient|created_by|approvedBy|recipient|passenger|cardholder|sender|manager|reviewer|teacher|speaker|who|client|NAME|FullName|billing_name',
  given:
    'first_name|firstName|given_name|givenName|FirstName|fname|vorname|prenom|nombre|FIRST_NAME|forename|first',
  family:
    'last_name|lastName|surname|family_name|familyName|LastName|lname|nachname|nom|apellido|LAST_NAME|last',
  address:
    'address|shipping_address|billingAddress|addr|fullAddress|home_address|Address|location|deliveryAddress|adresse|direccion|site',
  street:
    'street|street1|address_line_1|addressLine1|line1|street_address|streetAddress|Street|strasse|rue|addr1',
  city: 'city|town|City|locality|birth_place|destination|origin|ort|ville|ciudad|cityName|office',
  country: 'country|countryName|Country|nation|residence|land|pays|pais',
  company:
    'company|organization|employer|org|companyName|vendor|school|Company|account|hospital|supplier|institution|firma|tenant',
  phone: 'phone|tel|mobile|phoneNumber|Phone|fax',
  email: 'email|mail|e_mail|Email|emailAddress',
  id: 'id|user_id|customerId|ref|ID|uuid|order_no|account_number|sku|ticket',
  date: 'date|created_at|dob|birthDate|hire_date|updatedAt|due|timestamp|Date|start',
  amount: 'amount|total|salary|balance|price|Amount|fee|score',
  notes: 'notes|status|comment|department|role|type|reason|subject|Status|team|plan|tags|grade',
  title: 'title|jobTitle|position|role|Job Title|occupation',
};

const optional: readonly Field[] = [
  'address',
  'street',
  'city',
  'country',
  'company',
  'phone',
  'email',
  'id',
  'date',
  'amount',
  'notes',
  'title',
];

/** Columns for a table of people; some of them in the language of the text. */
function columns(scene: Scene, most: number): Column[] {
  const { chance, lang } = scene;
  const list: Field[] = chance.weighted<Field[]>([
    [['name'], 10],
    [['given', 'family'], 5],
    [['family', 'given'], 2],
    [[], 1.5],
    [['family'], 0.3],
    [['given'], 0.6],
  ]);
  const all = [...list, ...chance.some(optional, 1, most)];
  const ordered = chance.is(0.3) ? chance.shuffled(all) : all;
  const isLocal = chance.is(lang === 'en' ? 0.3 : 0.7);
  const style = chance.pick(['', 'lf', 'up', 'i', '', '', '', '', 'low', 'fg', 'GF']);
  return ordered.map((field) => ({
    name:
      isLocal && fields.includes(field)
        ? chance.early(labelsOf(lang, field))
        : chance.pick((keyNames[field] ?? 'value').split('|')),
    value: (key) =>
      field === 'name'
        ? person(scene.somebody(key).form(style))
        : oneLine(fieldValue(field, scene, key), scene),
  }));
}

const oneLine = (text: string, scene: Scene) =>
  text.replace(/\s*[\r\n]+\s*/g, scene.chance.pick([', ', ' ', ', ']));

const escaped = (text: string) =>
  text.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\r/g, '');

type Kind = (scene: Scene) => string;

const json: Kind = (scene) => {
  const { chance } = scene;
  const cols = columns(scene, 6);
  const gap = chance.pick(['', ' ']);
  const isPretty = chance.is(0.6);
  const depth = chance.pick(['  ', '    ', '\t']);
  const one = (indent: string) => {
    const key = scene.row();
    const entries = cols.map(({ name, value }) => {
      const text = escaped(value(key));
      const isNumber = /^\d+$/.test(unmarked(text)) && chance.is(0.5);
      return `"${name}":${gap}${isNumber ? text : `"${text}"`}`;
    });
    if (chance.is(0.15))
      entries.push(
        `"address":${gap}{"street":${gap}"${escaped(fieldValue('street', scene, key))}",${gap}"city":${gap}"${place(scene.city())}",${gap}"zip":${gap}"${scene.addresses.postcode(scene.country)}"}`,
      );
    if (chance.is(0.1))
      entries.push(
        `"tags":${gap}["${chance.pick(['vip', 'new', 'a', 'test'])}",${gap}"${chance.pick(['eu', 'x', 'beta'])}"]`,
      );
    if (chance.is(0.1)) entries.push(`"active":${gap}${chance.pick(['true', 'false', 'null'])}`);
    return isPretty
      ? `{\n${entries.map((entry) => `${indent}${depth}${entry}`).join(',\n')}\n${indent}}`
      : `{${entries.join(`,${gap}`)}}`;
  };
  if (chance.is(0.5)) return one('');
  const n = chance.int(2, 4);
  const items = [...Array(n)].map(() => one(isPretty ? depth : ''));
  return isPretty
    ? `[\n${items.map((item) => depth + item).join(',\n')}\n]`
    : chance.is(0.4)
      ? items.join('\n')
      : `[${items.join(',')}]`;
};

const yaml: Kind = (scene) => {
  const { chance } = scene;
  const cols = columns(scene, 5);
  const quote = chance.pick(['', '', '"', "'"]);
  const n = chance.int(1, 3);
  const head = chance.is(0.5)
    ? `${chance.pick(['users', 'employees', 'contacts', 'team', 'maintainers', 'customers', 'staff'])}:\n`
    : '';
  return (
    head +
    [...Array(n)]
      .map(() => {
        const key = scene.row();
        return cols
          .map(
            ({ name, value }, i) =>
              `${head || n > 1 ? (i ? '    ' : '  - ') : ''}${name}: ${quote}${value(key)}${quote}`,
          )
          .join('\n');
      })
      .join('\n')
  );
};

const xml: Kind = (scene) => {
  const { chance } = scene;
  const cols = columns(scene, 5).map((col) => ({ ...col, name: col.name.replace(/[^\p{L}\d]+/gu, '_') }));
  const tag = chance.pick([
    'person',
    'customer',
    'employee',
    'record',
    'contact',
    'Patient',
    'row',
    'author',
  ]);
  const isFlat = chance.is(0.3);
  return [...Array(chance.int(1, 3))]
    .map(() => {
      const key = scene.row();
      if (isFlat) return `<${tag} ${cols.map(({ name, value }) => `${name}="${value(key)}"`).join(' ')}/>`;
      return `<${tag}>\n${cols.map(({ name, value }) => `  <${name}>${value(key)}</${name}>`).join('\n')}\n</${tag}>`;
    })
    .join('\n');
};

const csv: Kind = (scene) => {
  const { chance } = scene;
  const cols = columns(scene, 6);
  const comma = chance.weighted<string>([
    [',', 6],
    [';', 2],
    ['\t', 2],
    ['|', 0.7],
    [', ', 0.8],
  ]);
  const quoteAll = chance.is(0.2);
  const cell = (text: string) =>
    quoteAll || unmarked(text).includes(comma.trim() || '\t') ? `"${text.replace(/"/g, '""')}"` : text;
  const lines = [...Array(chance.int(1, 6))].map(() => {
    const key = scene.row();
    return cols.map(({ value }) => cell(value(key))).join(comma);
  });
  const header = chance.is(0.7)
    ? `${cols.map(({ name }) => (quoteAll ? `"${name}"` : name)).join(comma)}\n`
    : '';
  return header + lines.join('\n');
};

const table: Kind = (scene) => {
  const { chance } = scene;
  const cols = columns(scene, 4);
  const pad = chance.is(0.3) ? 2 : 1;
  const blank = ' '.repeat(pad);
  const line = (cells: readonly string[]) =>
    `|${cells.map((cell) => blank + cell.replace(/\|/g, '/') + blank).join('|')}|`;
  const body = [...Array(chance.int(1, 5))].map(() => {
    const key = scene.row();
    return line(cols.map(({ value }) => value(key)));
  });
  const titles = line(cols.map(({ name }) => name));
  return [titles, line(cols.map(() => chance.pick(['---', ':--', '-----']))), ...body].join('\n');
};

const html: Kind = (scene) => {
  const { chance } = scene;
  const cols = columns(scene, 4);
  const key = scene.row();
  return chance.pick([
    () => `<tr>${cols.map(({ value }) => `<td>${value(key)}</td>`).join('')}</tr>`,
    () =>
      `<ul>\n${[...Array(chance.int(2, 4))].map(() => `  <li>${scene.slot('p')}</li>`).join('\n')}\n</ul>`,
    () =>
      `<p class="author">${chance.pick(['By', 'Written by', 'Posted by', ''])} <b>${scene.slot('p1')}</b>, ${scene.slot('date')}</p>`,
    () =>
      `<div class="card"><h2>${scene.slot('p1')}</h2><span>${scene.slot('Job')}</span><br>${scene.slot('org1')}<address>${scene.slot('addr1')}</address></div>`,
    () => `<dl>${cols.map(({ name, value }) => `<dt>${name}</dt><dd>${value(key)}</dd>`).join('')}</dl>`,
    () => `<a href="mailto:${scene.slot('email1')}">${scene.slot('p1')}</a>`,
    () => `<input name="${cols[0]!.name}" value="${cols[0]!.value(key)}" placeholder="${cols[0]!.name}">`,
    () =>
      `<option value="${chance.int(1, 99)}">${scene.slot('p.lf')}</option>\n<option value="${chance.int(1, 99)}">${scene.slot('p.lf')}</option>`,
  ])();
};

const sql: Kind = (scene) => {
  const { chance } = scene;
  const cols = columns(scene, 5);
  const name = chance.pick([
    'users',
    'customers',
    'employees',
    'contacts',
    'patients',
    'orders',
    'tbl_person',
    'public.accounts',
  ]);
  const quoted = (text: string) => `'${text.replace(/'/g, "''")}'`;
  const keys = cols.map((col) => col.name.replace(/[^\p{L}\d_]+/gu, '_'));
  return chance.pick([
    () =>
      `INSERT INTO ${name} (${keys.join(', ')}) VALUES\n${[...Array(chance.int(1, 3))]
        .map(() => {
          const key = scene.row();
          return `(${cols.map(({ value }) => quoted(value(key))).join(', ')})`;
        })
        .join(',\n')};`,
    () => `SELECT * FROM ${name} WHERE ${keys[0]} = ${quoted(cols[0]!.value('p1'))};`,
    () =>
      `UPDATE ${name} SET ${keys.at(-1)} = ${quoted(cols.at(-1)!.value('p1'))} WHERE ${keys[0]} ${chance.pick(['=', 'LIKE', 'ILIKE'])} ${quoted(cols[0]!.value('p1'))};`,
    () =>
      `select ${keys.join(', ')} from ${name} where lower(last_name) = ${quoted(scene.somebody('p1').family.toLowerCase())} -- ${scene.slot('p1')}`.replace(
        /'([^']*)' --/,
        (_, text: string) => `'${person(text)}' --`,
      ),
    () =>
      `DELETE FROM ${name} WHERE email = '${unmarked(scene.slot('email1'))}'; -- ${scene.expand('{p1} [left|moved to {place1}|asked for deletion|is a test user]')}`,
  ])();
};

const code: Kind = (scene) => {
  const { chance } = scene;
  const cols = columns(scene, 4);
  const key = scene.row();
  const quote = chance.pick(['"', "'"]);
  const text = (value: string) => `${quote}${value.replaceAll(quote, '’')}${quote}`;
  const name = chance.pick(['user', 'customer', 'data', 'row', 'person', 'payload', 'p', 'employee', 'emp']);
  return chance.pick([
    () => `${name} = {${cols.map((col) => `${text(col.name)}: ${text(col.value(key))}`).join(', ')}}`,
    () =>
      `const ${name} = { ${cols.map((col) => `${col.name.replace(/[^\p{L}\d_]+/gu, '')}: ${text(col.value(key))}`).join(', ')} };`,
    () => `${name}s = [${[...Array(chance.int(2, 5))].map(() => text(scene.slot('p'))).join(', ')}]`,
    () =>
      `${name}.setName(${text(scene.slot('p1'))});\nassert ${name}.getName() == ${text(scene.slot('p1'))}`,
    () => `print(f"${scene.expand('[Hello|Welcome back|Dear|Report for]')} ${scene.slot('p1')}")`,
    () =>
      `${chance.pick(['//', '#', '--', '/*', '<!--', ';', '%'])} ${scene.expand('[TODO ({p1.g}): fix {thing} export|author: {p1}|Author: {p1} <{email1}>|written by {p1}, {year}|ask {g1} about this|@author {p1}|Copyright (c) {year} {p1}|Copyright {year} {org1}|reviewed by {p1} and {p2}|thanks to {p1} for the patch]')}`,
    () =>
      `git config --global user.name ${text(scene.slot('p1'))}\ngit config --global user.email ${text(scene.slot('email1'))}`,
    () => `expect(screen.getByText(${text(scene.slot('p1'))})).toBeInTheDocument();`,
    () =>
      `new ${chance.pick(['User', 'Person', 'Contact', 'Employee'])}(${text(scene.slot(chance.pick(['p1', 'g1'])))}, ${chance.int(18, 80)}, ${text(scene.slot('city1'))})`,
    () => `df.loc[df[${text(cols[0]!.name)}] == ${text(cols[0]!.value(key))}]`,
    () =>
      `{ name: ${text(scene.slot('p1'))}, role: ${text(scene.slot('job'))} },\n{ name: ${text(scene.slot('p2'))}, role: ${text(scene.slot('job'))} },`,
    () => `"author": "${scene.slot('p1')} <${scene.slot('email1')}>",\n"license": "MIT"`,
  ])();
};

const env: Kind = (scene) => {
  const { chance } = scene;
  return scene.expand(
    chance.pick([
      'APP_OWNER="{p1}"\nSMTP_FROM={email1}\nDB_HOST=localhost\nDB_PORT=5432',
      'COMPANY_NAME="{org1}"\nADMIN_NAME={p1}\nADMIN_EMAIL={email1}\nDEBUG=true',
      'GIT_AUTHOR_NAME="{p1}"\nGIT_AUTHOR_EMAIL={email1}',
      '\\[user\\]\n\tname = {p1}\n\temail = {email1}\n\\[core\\]\n\teditor = vim',
      'OFFICE_ADDRESS="{addr1}"\nOFFICE_CITY={city1}\nTZ=Europe/Berlin',
      'maintainer: {p1} <{email1}>\nhomepage: {url}\nversion: {n}.{n}.0',
      'CONTACT={p1}\nREGION=eu-west-1\nLOG_LEVEL=info',
    ]),
  );
};

const log: Kind = (scene) => {
  const { chance } = scene;
  const stamp = () =>
    `${scene.chance.int(2021, 2026)}-0${chance.int(1, 9)}-${chance.int(10, 28)}${chance.pick(['T', ' '])}${chance.int(10, 23)}:${chance.int(10, 59)}:${chance.int(10, 59)}${chance.pick(['', 'Z', `,${chance.int(100, 999)}`, '.004+00:00'])}`;
  return [...Array(chance.int(1, 4))]
    .map(
      () =>
        `${chance.pick([`${stamp()} `, `[${stamp()}] `, ''])}${scene.expand(
          chance.pick([
            'INFO  User {p} logged in from 192.0.2.{n}',
            '[WARN] login failed for user "{p}" (attempt {n})',
            'DEBUG customer={p} order={id} total={money}',
            'ERROR could not deliver mail to {p} <{email}>: mailbox full',
            'Created ticket #{big} for {p} ({org})',
            'audit: {p.lf} viewed record {id}',
            'user="{p}" action=export rows={big}',
            'Session opened for {p} by (uid=0)',
            'ERROR duplicate entry "{p.lf}" for key name',
            '{p}: {topic}',
            'PUT /users/{n} 200 name={p} city={city}',
            'Badge {id} – {p} – Gate {n} – IN',
            'Agent {p} joined the chat',
            '{p} changed the status from Open to Closed',
            'NullPointerException: no address for {p} (id={id})',
            'sms sent to {phone} ({g})',
            'geocode("{addr}") -> {n}.{big}, {n}.{big}',
            'Invalid address: {addr}',
          ]),
        )}`,
    )
    .join('\n');
};

const git: Kind = (scene) => {
  const { chance } = scene;
  const hash = () =>
    [...Array(chance.pick([7, 40]))].map(() => chance.pick([...'0123456789abcdef'])).join('');
  return [...Array(chance.int(1, 3))]
    .map((_, i) =>
      scene.expand(
        chance.pick([
          `commit ${hash()}\nAuthor: {p${i}} <{email${i}}>\nDate:   Tue Mar {n} 10:11:12 2026 +0100\n\n    [fix|feat|chore]: [typo|handle empty input|bump version]`,
          `${hash()} ({p${i}} {year}-03-04) [fix typo|merge branch main|add tests]`,
          `* ${hash()} - [Fix crash|Update README|Revert "x"] ({n} days ago) <{p${i}}>`,
          `Signed-off-by: {p${i}} <{email${i}}>`,
          `Co-authored-by: {p${i}} <{email${i}}>`,
          `Reviewed-by: {p${i}} <{email${i}}>\nTested-by: {p} <{email}>`,
          `   {n}\t{p${i}}\n   {n}\t{p}`,
          `^${hash()} (<{p${i}}> {year}-01-02 {n}) return x;`,
          `{p${i}} merged pull request #{n} from feature/{n}`,
        ]),
      ),
    )
    .join('\n');
};

const vcard: Kind = (scene) => {
  const { chance } = scene;
  const who = scene.somebody('p1');
  const parts = [
    'BEGIN:VCARD',
    `VERSION:${chance.pick(['3.0', '4.0', '2.1'])}`,
    `N:${person(who.family)};${person(who.given)};;;`,
    `FN:${scene.slot('p1')}`,
    chance.is(0.6) ? `ORG:${scene.slot('org1')}` : '',
    chance.is(0.5) ? `TITLE:${scene.slot('Job')}` : '',
    chance.is(0.7) ? `TEL;TYPE=CELL:${scene.slot('phone')}` : '',
    chance.is(0.6)
      ? `ADR;TYPE=HOME:;;${address(scene.addresses.line(scene.country))};${place(scene.city())};;${scene.addresses.postcode(scene.country)};${place(scene.addresses.country(scene.country))}`
      : '',
    `EMAIL:${scene.slot('email1')}`,
    'END:VCARD',
  ];
  return parts.filter(Boolean).join('\n');
};

const list: Kind = (scene) => {
  const { chance } = scene;
  const title = scene.expand(
    '[|Attendance {date}:\\n|Class {n}b\\n|Participants\\n|Team:\\n|Guest list:\\n|Roster\\n|## Members\\n|Org chart\\n|Shift plan {weekday}\\n|Present:\\n|Passengers:\\n|Kontaktliste\\n|Teilnehmer:\\n|Liste des élèves :\\n|Lista de asistentes\\n|On call:\\n|Voters\\n|Speakers:\\n|Seating plan table {n}:\\n]'.replaceAll(
      '\\n',
      '\n',
    ),
  );
  const kind = chance.pick(['', '', 'lf', 'lf', 'i', 'g', 'up', 'GF', 'low', 'fg', 'any']);
  const bullet = chance.pick([
    '',
    '- ',
    '* ',
    '# ',
    '• ',
    '{i}. ',
    '{i}) ',
    '[ ] ',
    '[x] ',
    '{i}\t',
    '– ',
    '\t',
    '☐ ',
    '@',
  ]);
  const tail = chance.pick([
    '',
    '',
    '',
    ' – {Job}',
    ' ({org})',
    ', {place}',
    '\t{id}',
    ' ... {phone}',
    ' {email}',
    ': {n} points',
    ' x',
    ' — present',
    ' ✓',
    ' (absent)',
    ': {time}',
    ', {date}',
    ' | {Job} | {n}',
    ' - {topic}',
    ' / {n}',
  ]);
  const isTree = chance.is(0.07);
  const rows = [...Array(chance.int(2, 9))].map((_, i) => {
    const before = bullet === '@' ? '' : bullet.replace('{i}', String(i + 1));
    const indent = isTree ? '  '.repeat(Math.min(i, chance.int(0, 3))) : '';
    return (
      indent +
      before +
      person(scene.somebody(scene.row()).form(kind)) +
      (chance.is(0.9) ? scene.expand(tail) : '')
    );
  });
  return (
    title +
    rows.join(
      kind === 'lf'
        ? chance.pick(['\n', '\n', '; '])
        : chance.pick(['\n', '\n', '\n', ', ', '; ', ' / ', ' | ', '\n\n']),
    )
  );
};

const invoice: Kind = (scene) => {
  const { chance } = scene;
  return scene.expand(
    chance.pick([
      '[INVOICE|Invoice|RECHNUNG|FACTURE|FACTURA|Fattura|FAKTURA] {id}\n[Date|Datum|Fecha]: {date}\n\n[Bill to|Rechnung an|Facturé à|Cliente|Ship to]:\n{p1}\n{[block1}\n\n{n} x {thing}\t{money}\nTotal\t{money}'.replace(
        '{[',
        '{',
      ),
      '{org1}\n{block1}\n\nInvoice no. {id}\nCustomer: {p1}\nAmount due: {money}',
      'From: {org1}, {addr1}\nTo: {p1}, {anyaddr}\nRe: Invoice {id}\n\n{thing} — {money}\nVAT 20%',
      'Order #{big}\n{p1}\n{block1}\n{phone}\n\n1x {thing}\n2x {product}\n\nPaid by Visa •••• {n}',
      'SHIP TO\n{p1.up}\n{block1}\n\nTracking: {id}',
      'PURCHASE ORDER {id}\nVendor: {org1}\nBuyer: {p1}, {Job}\nDeliver to: {addr1}\nQty {n} {product}',
      'Receipt\n{org1} {city1}\nServed by: {g1}\nTable {n}\n2 x {food} {money}\nTHANK YOU',
      'Pay to the order of {p1}  {money}\nMemo: {topic}\n{p2}',
      'Boarding pass\n{p1.up}\n{city1} → {city2}\nSeat {n}A Gate {n} {time}',
      'Booking confirmation {id}\nGuest: {p1}\nHotel: {org1}, {addr1}\nCheck-in {date}',
    ]),
  );
};

const signature: Kind = (scene) =>
  scene.expand(
    scene.chance.pick([
      '[Best regards|Kind regards|Mit freundlichen Grüßen|Cordialement|Saludos|Met vriendelijke groet|Cordiali saluti|Pozdrawiam|Med vänlig hälsning|Regards|Thanks|--|—|Atenciosamente|Viele Grüße|Ystävällisin terveisin|Üdvözlettel|S pozdravem],\n\n{p1}\n{Job}\n{org1}\n[{block1}\n|][Tel. |T: |M |☎ ]{phone}\n{email1}',
      '{p1} | {Job} | {org1} | {phone}',
      '--\n{p1}[, PhD|, MBA|, M.Sc.|, CPA|, Esq.|]\n{Job}, {org1}\n{addr1}\n{url}',
      '{org1}\n{block1}\n[Tel.|Phone|Fax]: {phone}\n[Managing Director|Geschäftsführer|CEO|Gérant|Directeur]: {p1}[, {p2}|]\n[HRB {big}, Amtsgericht {city1}|Registered in {country1} No. {big}|VAT ID {id}]',
      'Sent from my iPhone\n\n{p1}',
      '[Signed|Gez.|Firmado|Signé|Firmato]: {p1}[, {place1}|], {date}',
      '{p1}\n{block1}\n\n{date}\n\n{org1}\n{block2}\n\n[Dear {t2}|To whom it may concern|Sehr geehrte Damen und Herren|Madame, Monsieur|Dear Sir or Madam],',
      '{p1}\n{block1}',
      '{org1}\n[c/o|Attn:|z. Hd.|t.a.v.|À l’attention de] {p1}\n{block1}',
      '/s/ {p1}\n{p1}\n{Job}',
      '{p1.g} :)\n\n-- \n{p1}, {place1}',
    ]),
  );

const mail: Kind = (scene) => {
  const { chance } = scene;
  return scene.expand(
    chance.pick([
      'From: {p1} <{email1}>\nTo: {p2} <{email2}>\n[Cc: {p3} <{email3}>\n|]Subject: {topic}\n\n[Hi|Hello|Dear] {g2},\n\n[can you have a look at {topic}?|{g3} asked me about {topic}.|please find attached {doc2}.|are you in {place1} on {weekday}?]\n\n[Best|Thanks|Cheers],\n{g1}',
      'On {date}, {p1} <{email1}> wrote:\n> [Hi {g2}, |]thanks for {topic}\n> [{g1}|– {p1}|]\n\nSure, I will ask {p3}.\n{g2}',
      'On Tue, Mar {n}, 2026 at {time} {p1} <{email1}> wrote:\n\n> {topic} is done.',
      '-----Original Message-----\nFrom: {p1.lf}\nSent: {date}\nTo: {p2.lf}[; {p3.lf}|]\nSubject: RE: {topic}\n\n{g2}, see below.',
      'Von: {p1}\nGesendet: {date}\nAn: {p2}\nBetreff: AW: {topic}',
      'De : {p1} <{email1}>\nÀ : {p2}\nObjet : {topic}',
      '---------- Forwarded message ---------\nFrom: {p1} <{email1}>\nDate: {date}\nSubject: {topic}\nTo: <{email2}>',
      '"{p1.lf}" <{email1}>, {p2} <{email2}>',
      '{p1} ({email1}), {p2} ({email2})',
      'To: {email1}\nCc: {email2}\n\nHello {g1}, hello {g2},\n{topic} is still open. {t3} from {org1} will call.\n\nRegards\n{p4}',
      'Am {date} schrieb {p1} <{email1}>:\n> {topic}',
      'Le {date} à {time}, {p1} a écrit :\n> {topic}',
      'El {date}, {p1} escribió:\n> {topic}',
      '{p1}\n{time}\n{topic}?\n{p2}\n{time}\nok thx {g1}',
      '\\[{time}\\] {p1}: [hi|hey {g2}|where are you?]\n\\[{time}\\] {p2}: [at {place1}|with {g3}|omw]\n\\[{time}\\] {p1}: [ok|👍|call {g3}]',
      '{date}, {time} - {p1}: {topic}\n{date}, {time} - {p2}: <Media omitted>\n{date}, {time} - {p1}: 😂😂',
      '@{login1} assigned @{login2}\n{p1}: [LGTM|please ask {p3}|cc {p2}]',
      '**{p1}** [Today at|—|{date}] {time}\n{topic}, @{login2}?\n**{p2}** {time}\nyep',
    ]),
  );
};

export const structured: Readonly<Record<string, readonly [Kind, number]>> = {
  json: [json, 3],
  yaml: [yaml, 1.4],
  xml: [xml, 1.2],
  csv: [csv, 3],
  table: [table, 1.6],
  html: [html, 1.4],
  sql: [sql, 1.4],
  code: [code, 2],
  env: [env, 0.6],
  log: [log, 1.8],
  git: [git, 1],
  vcard: [vcard, 0.7],
  list: [list, 3],
  invoice: [invoice, 1.6],
  signature: [signature, 2.2],
  mail: [mail, 3],
};

/** An organisation and where it is, as lists of companies have them. */
export const directory = (scene: Scene): string =>
  [...Array(scene.chance.int(1, 4))]
    .map(
      () =>
        `${org(scene.orgName())}${scene.chance.pick([', ', ' – ', '\n', ': ', '\t'])}${scene.addresses.whole(scene.country, true)}`,
    )
    .join('\n');
