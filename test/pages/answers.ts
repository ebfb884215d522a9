/** An answer as a page writes it, and as a person is to read it. */
export interface AnswerCase {
  readonly name: string;
  /** Pieces in the order in which they come; `way` says how the page writes them. */
  readonly pieces: readonly string[];
  readonly way: 'text' | 'data' | 'nodes' | 'html';
  /** What is read, with the values in it, as text. */
  readonly read: string;
}

/** What is redacted first, and what stands for it then. */
export const values = {
  PERSON_1: 'Maria Keller',
  PERSON_2: 'John Okafor',
  EMAIL_1: 'maria.keller@acme-corp.com',
  PHONE_1: '+49 30 901820',
  BIRTH_DATE_1: '3 May 1990',
  ACCOUNT_1: 'DE89 3704 0044 0532 0130 00',
} as const;

/** The prompt that brings them into the conversation. */
export const prompt = `Write to ${values.PERSON_1}, born ${values.BIRTH_DATE_1}, ${values.EMAIL_1}, phone ${values.PHONE_1}, IBAN ${values.ACCOUNT_1}, and to my colleague ${values.PERSON_2}.`;

const whole = (text: string) =>
  text.replace(/\[([A-Z_]+_\d)\]/g, (all, name) => values[name as keyof typeof values] ?? all);

const plain = (html: string) => html.replace(/<[^>]+>/g, '');

/** One sentence, cut in two at every place, written in every way. */
function splits(): AnswerCase[] {
  const text = 'Dear [PERSON_1], your letter';
  const ways = ['text', 'data', 'nodes', 'html'] as const;
  return ways.flatMap((way) =>
    Array.from({ length: text.length - 1 }, (_, at) => ({
      name: `${way}, cut after ${at + 1}`,
      pieces: [text.slice(0, at + 1), text.slice(at + 1)],
      way,
      read: whole(text),
    })),
  );
}

/** Letter by letter, and word by word. */
function streams(): AnswerCase[] {
  const text = 'As [PERSON_1] and [PERSON_2] agreed on [BIRTH_DATE_1]: write to [EMAIL_1].';
  return (['text', 'data', 'nodes', 'html'] as const).flatMap((way) => [
    { name: `${way}, letter by letter`, pieces: [...text], way, read: whole(text) },
    { name: `${way}, word by word`, pieces: text.split(/(?<= )/), way, read: whole(text) },
    { name: `${way}, in threes`, pieces: text.match(/.{1,3}/g) ?? [], way, read: whole(text) },
  ]);
}

const formats = [
  (inner: string) => `<p>Dear ${inner},</p>`,
  (inner: string) => `<h2>${inner}</h2>`,
  (inner: string) => `<ul><li>one</li><li>${inner}</li></ul>`,
  (inner: string) => `<ol><li>${inner}<ul><li>${inner}</li></ul></li></ol>`,
  (inner: string) =>
    `<table><tbody><tr><th>Name</th><td>${inner}</td></tr><tr><td>x</td><td>${inner}!</td></tr></tbody></table>`,
  (inner: string) => `<pre><code>const to = "${inner}";\nsend(to);</code></pre>`,
  (inner: string) => `<p>Call <code>${inner}</code> now</p>`,
  (inner: string) => `<p><strong>${inner}</strong> and <em>${inner}</em></p>`,
  (inner: string) => `<blockquote><p>${inner} wrote</p></blockquote>`,
  (inner: string) => `<p><a href="#x">${inner}</a></p>`,
  (inner: string) => `<dl><dt>who</dt><dd>${inner}</dd></dl>`,
  (inner: string) => `<p>a<br>${inner}<br>b</p>`,
  (inner: string) => `<p><span>${inner.slice(0, 4)}</span><span>${inner.slice(4)}</span></p>`,
  (inner: string) => `<p>${inner.slice(0, 1)}<em>${inner.slice(1, 8)}</em>${inner.slice(8)}</p>`,
];

function inFormats(): AnswerCase[] {
  return formats.flatMap((format, index) =>
    Object.keys(values).map((name) => {
      const html = format(`[${name}]`);
      return { name: `format ${index}, ${name}`, pieces: [html], way: 'html', read: whole(plain(html)) };
    }),
  );
}

/** As models write placeholders, and what is read then. */
const endings: readonly (readonly [string, string])[] = [
  ["[PERSON_1]'s letter", "Maria Keller's letter"],
  ["[PERSON_1's] letter", "Maria Keller's letter"],
  ['[PERSON_1’s] letter', 'Maria Keller’s letter'],
  ['[PERSON_1s] Brief', 'Maria Kellers Brief'],
  ['[person_1] and [Person_2]', 'Maria Keller and John Okafor'],
  ['[PERSON 1] and [PERSON-2]', 'Maria Keller and John Okafor'],
  ['\\[PERSON\\_1\\] in Markdown', 'Maria Keller in Markdown'],
  ['【PERSON_1】さん', 'Maria Kellerさん'],
  ['［PERSON_2］様', 'John Okafor様'],
  ['born [Birth Date 1]', 'born 3 May 1990'],
  ['send(PERSON_1, EMAIL_1)', 'send(Maria Keller, maria.keller@acme-corp.com)'],
  ['PHONE_1', '+49 30 901820'],
  ['"[PERSON_1]", ([PERSON_2]); <[EMAIL_1]>', '"Maria Keller", (John Okafor); <maria.keller@acme-corp.com>'],
  ['[[PERSON_1]]', '[Maria Keller]'],
  ['**[PERSON_1]** | _[PERSON_2]_', '**Maria Keller** | _John Okafor_'],
  ['[PERSON_1][PERSON_2]', 'Maria KellerJohn Okafor'],
  ['[PERSON_1]/[PERSON_2]', 'Maria Keller/John Okafor'],
  ['[PERSON_1]@home', 'Maria Keller@home'],
];

/** What is no placeholder of this conversation. */
const others = [
  '[PERSON_3] is nobody here',
  '[PERSON_12] is somebody else',
  'MY_PERSON_1 = PERSON_1_ID',
  'person_1 is a name in code',
  '[PERSON] [1]',
  '[NAME_1], [CITY_1] and [SECRET_1]',
  'PERSON_1a and aPERSON_1',
  '[PERSONS_1]',
];

/** Nine languages. */
const sentences = [
  'I have written to [PERSON_1] at [EMAIL_1] for you.',
  'Ich habe [PERSON_1] unter [EMAIL_1] geschrieben; [PERSON_2]s Antwort steht aus.',
  'J’ai écrit à [PERSON_1] (née le [BIRTH_DATE_1]) pour l’avis de [PERSON_2].',
  'He escrito a [PERSON_1], nacida el [BIRTH_DATE_1], y a [PERSON_2].',
  'Ho scritto a [PERSON_1]; l’indirizzo di [PERSON_2] è [EMAIL_1].',
  'Escrevi para [PERSON_1], telefone [PHONE_1], e para [PERSON_2].',
  'Ik heb [PERSON_1] geschreven op [EMAIL_1]; [PERSON_2] belt [PHONE_1].',
  'Napisałem do [PERSON_1] na adres [EMAIL_1], a [PERSON_2] zadzwoni.',
  '[PERSON_1]さんと[PERSON_2]さんに[EMAIL_1]でご連絡しました。',
  'كتبت إلى [PERSON_1] على [EMAIL_1] وإلى [PERSON_2].',
];

const written = (name: string, text: string, read: string): AnswerCase[] =>
  (['text', 'nodes', 'data'] as const).map((way) => ({
    name: `${name}, ${way}`,
    pieces: way === 'text' ? [text] : (text.match(/.{1,7}/gsu) ?? []),
    way,
    read,
  }));

export const answerCases: readonly AnswerCase[] = [
  ...splits(),
  ...streams(),
  ...inFormats(),
  ...endings.flatMap(([text, read]) => written(text, text, read)),
  ...others.flatMap((text) => written(text, text, text)),
  ...sentences.flatMap((text, index) => written(`sentence ${index}`, text, whole(text))),
];
