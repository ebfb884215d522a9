import fc from 'fast-check';
import { type Example, examples } from './examples';
import { neutralWords } from './neutral-words';

type Texts = fc.Arbitrary<string>;

const languages = Object.keys(neutralWords);

/** Signs that end a sentence or part it. */
const stops = ['.', '.', '.', '!', '?', ' …', '。'];

/** Words of one language, as a line. */
const words: Texts = fc
  .tuple(fc.constantFrom(...languages), fc.array(fc.nat(255), { minLength: 2, maxLength: 9 }))
  .map(([language, picks]) => {
    const list = neutralWords[language] ?? [];
    return picks.map((pick) => list[pick % list.length]).join(' ');
  });

/** Neutral words as a sentence: now and then with a capital first, always with a stop. */
const sentence: Texts = fc
  .tuple(words, fc.constantFrom(...stops), fc.boolean())
  .map(([line, stop, isBegun]) => (isBegun ? line.charAt(0).toUpperCase() + line.slice(1) : line) + stop);

/** Some lines of neutral words without a blank line, a digit or a sign that joins. */
const paragraph: Texts = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

/** Neutral paragraphs of any length, now and then of several thousand characters. */
const filling: Texts = fc
  .tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    fc.oneof({ arbitrary: fc.constant(1), weight: 3 }, fc.integer({ min: 2, max: 12 })),
  )
  .map(([paragraphs, times]) => Array(times).fill(paragraphs.join('\n\n')).join('\n\n'));

/** A sign of the same class, chosen by a number. */
function alike(sign: string, pick: number): string {
  const classes = ['0123456789', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'];
  const own = classes.find((signs) => signs.includes(sign));
  return own ? (own[pick % own.length] ?? sign) : sign;
}

/** One of the catalogue's examples. */
const example: fc.Arbitrary<Example> = fc.constantFrom(...examples);

/** The same with some signs of its value changed for others of their class: check digits, prefixes and all. */
const changedExample: fc.Arbitrary<Example> = fc
  .tuple(example, fc.array(fc.tuple(fc.nat(63), fc.nat(25)), { minLength: 1, maxLength: 8 }))
  .map(([found, changes]) => {
    const signs = [...found.value];
    for (const [at, pick] of changes) {
      const place = at % signs.length;
      signs[place] = alike(signs[place] ?? '', pick);
    }
    return { ...found, value: signs.join('') };
  });

const anyExample = fc.oneof({ arbitrary: example, weight: 3 }, { arbitrary: changedExample, weight: 1 });

const whole = ({ before, value, after }: Example) => before + value + after;

/** A value with the words that its example has around it. */
const phrase: Texts = anyExample.map(whole);

/** A value that fits into one cell. */
const cell: Texts = fc.oneof(
  { arbitrary: anyExample.map(({ value }) => value), weight: 3 },
  { arbitrary: words, weight: 1 },
);

/** What people call columns, fields and options. */
const names = [
  'name',
  'id',
  'iban',
  'card',
  'email',
  'phone',
  'password',
  'user',
  'token',
  'account',
  'tax id',
  'note',
  'ssn',
  'passport',
  'api_key',
  'Steuer-ID',
  'téléphone',
  'numéro',
  'contraseña',
  'номер',
  '電話',
] as const;
const name = fc.constantFrom(...names);

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ');

/** Neutral words with values between them. */
const prose: Texts = fc
  .tuple(
    words,
    fc.array(fc.tuple(phrase, words), { minLength: 1, maxLength: 3 }),
    fc.constantFrom(' ', ', ', '; ', '\n'),
  )
  .map(
    ([first, rest, joint]) =>
      [first, ...rest.map(([value, line]) => `${value}${joint}${line}`)].join(' ') + '.',
  );

const keyValue: Texts = fc
  .tuple(
    fc.array(fc.tuple(name, cell), { minLength: 1, maxLength: 4 }),
    fc.constantFrom(': ', '=', ' = ', '\t', ' - '),
  )
  .map(([pairs, sign]) => pairs.map(([key, value]) => key + sign + oneLine(value)).join('\n'));

const rows = fc
  .tuple(fc.uniqueArray(name, { minLength: 2, maxLength: 3 }), fc.array(cell, { minLength: 3, maxLength: 9 }))
  .map(([header, cells]) => {
    const lines: string[][] = [[...header]];
    for (let at = 0; at + header.length <= cells.length; at += header.length)
      lines.push(cells.slice(at, at + header.length).map(oneLine));
    return lines;
  });

const csv: Texts = fc
  .tuple(rows, fc.constantFrom(',', ';', '\t'))
  .map(([table, delimiter]) =>
    table
      .map((row) =>
        row
          .map((text) => (text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text))
          .join(delimiter),
      )
      .join('\n'),
  );

const markdown: Texts = rows.map((table) => {
  const [header = [], ...rest] = table.map((row) => `| ${row.join(' | ')} |`);
  return [header, `|${' --- |'.repeat(table[0]?.length ?? 1)}`, ...rest].join('\n');
});

const json: Texts = fc
  .tuple(fc.array(fc.tuple(name, cell), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([pairs, isWide]) => JSON.stringify(Object.fromEntries(pairs), null, isWide ? 2 : 0));

const logLine: Texts = fc
  .tuple(fc.constantFrom('INFO', 'WARN', 'ERROR', 'DEBUG'), fc.nat(59), words, name, cell)
  .map(([level, second, line, key, value]) => {
    const time = `2026-03-04T10:11:${String(second).padStart(2, '0')}Z`;
    return `${time} ${level} ${line} ${key}=${oneLine(value)}`;
  });

const chat: Texts = fc
  .array(fc.tuple(fc.constantFrom('me', 'you', 'bot'), fc.oneof(words, phrase)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((turns) => turns.map(([who, line]) => `${who}: ${line}`).join('\n'));

const code: Texts = fc.tuple(name, cell, fc.nat(3)).map(([key, value, shape]) => {
  const variable = key.replace(/\P{L}+/gu, '_');
  const quoted = JSON.stringify(oneLine(value));
  if (shape === 0) return `const ${variable} = ${quoted};`;
  if (shape === 1) return `export ${variable.toUpperCase()}=${oneLine(value)}`;
  if (shape === 2) return `client.connect(${quoted}, { ${variable}: true })`;
  return `    ${variable} = ${quoted}  # ${key}`;
});

/** Texts as people paste them, with values in them and no blank line. */
const structured: Texts = fc.oneof(
  { arbitrary: prose, weight: 4 },
  { arbitrary: phrase, weight: 2 },
  keyValue,
  csv,
  markdown,
  json,
  logLine,
  chat,
  code,
);

/** Several such texts, with neutral ones between them, one after the other. */
const page: Texts = fc
  .array(
    fc.tuple(
      fc.oneof({ arbitrary: structured, weight: 3 }, paragraph),
      fc.constantFrom('\n\n', '\n\n', '\n', ' '),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.map(([text, joint]) => text + joint).join(''));

/** Characters that show nothing. */
const invisible = fc.constantFrom(
  '\u200b',
  '\u200c',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u180e',
  '\u034f',
  '\ufe0f',
  '\u{e0041}',
  '\u{e0100}',
);

/** Bits that readers of texts stumble over: halves of tokens, openings without an end, odd characters. */
const bits = fc.constantFrom(
  '@',
  'a@',
  '@b.c',
  '://a:',
  'sk-',
  'eyJhbGciOi',
  '-----BEGIN RSA PRIVATE KEY-----',
  'AKIA',
  'ghp_',
  'password:',
  'password is ',
  'iban ',
  'DE12 ',
  '4111 1111 ',
  '+49 30 ',
  '(1',
  '::',
  'a:b:',
  '1.1.',
  '%41',
  '%',
  '%zz',
  '%F0%9F',
  'QUJD',
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo',
  '6d6172',
  '&#64;',
  '&#x110000;',
  '&#0;',
  '\\u0061',
  '\\ud83d',
  '<tr>',
  '<table',
  '<td>x',
  'insert into t (a, b) values (',
  "'",
  '"',
  '`',
  '|',
  ',',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  ' ',
  '\u0000',
  '\u0301',
  'e\u0301\u0302',
  '\u202e',
  '\u2067',
  'שלום',
  '١٢٣',
  '１２',
  '①',
  '𝟙𝟚',
  '\ud83d',
  '\ude00',
  '😀',
  '👩‍👩‍👧',
  'İ',
  'ß',
  'ﬁ',
  '\uffff',
  '«',
  '»',
  '__proto__',
  'constructor',
  'Maria ',
  'Mr. ',
  'born on 1 ',
  '12 rue de la ',
);

/** Any UTF-16, halves of pairs among it. */
const anyUnits: Texts = fc
  .array(
    fc.oneof(
      { arbitrary: fc.nat(0x7f), weight: 4 },
      fc.nat(0xffff),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.integer({ min: 0x2000, max: 0x206f }),
      fc.integer({ min: 0x300, max: 0x36f }),
    ),
    { maxLength: 24 },
  )
  .map((units) => String.fromCharCode(...units));

const encoded: Texts = fc.tuple(phrase, fc.nat(3)).map(([text, way]) => {
  const bytes = Buffer.from(text, 'utf8');
  if (way === 0) return bytes.toString('base64');
  if (way === 1) return bytes.toString('hex');
  if (way === 2) return encodeURIComponent(text);
  return Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('');
});

/** The beginning or the end of a value. */
const half: Texts = fc
  .tuple(example, fc.nat(40), fc.boolean())
  .map(([{ value }, at, isFirst]) => (isFirst ? value.slice(0, at) : value.slice(at)));

/** The same again and again, now and then for very long. */
const repeated: Texts = fc
  .tuple(
    fc.oneof(bits, half, invisible),
    fc.oneof({ arbitrary: fc.nat(12), weight: 40 }, { arbitrary: fc.nat(1500), weight: 1 }),
  )
  .map(([bit, times]) => bit.repeat(times));

/** Texts that nobody writes but to break something. */
const hostile: Texts = fc
  .array(
    fc.oneof(
      { arbitrary: bits, weight: 4 },
      { arbitrary: anyUnits, weight: 2 },
      { arbitrary: half, weight: 2 },
      invisible,
      encoded,
      phrase,
      repeated,
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Arbitraries of texts, from friendly to hostile. All that looks like a value is invented or a published example. */
export const texts = { words, paragraph, filling, phrase, prose, structured, page, invisible, bits, hostile };
