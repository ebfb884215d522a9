import type { Frame } from './frame';
import type { Marked } from './labels';
import { allProse } from './prose/all-prose';
import type { Scene } from './scene';

const proseOf = (scene: Scene) => allProse[scene.lang] ?? allProse.en!;

/** Sentences with names among some without. */
function sentences(scene: Scene, least: number, most: number, share = 0.6): Marked[] {
  const { chance } = scene;
  const prose = proseOf(scene);
  const named = chance.shuffled(prose.lines);
  const plain = chance.shuffled(prose.plain);
  return Array.from({ length: chance.int(least, most) }, () =>
    scene.fill((chance.is(share) ? named.pop() : plain.pop()) ?? chance.pick(prose.lines)),
  );
}

const join = (scene: Scene, parts: readonly Marked[], between: readonly string[]): Marked =>
  parts.join(scene.chance.pick(between));
const space = (scene: Scene) => (/^(?:zh|ja)$/.test(scene.lang) ? '' : ' ');

const phoneWords = ['Tel', 'Tel.', 'Phone', 'M', 'T', 'Mobile', 'Office', 'P', 'Cell', 'Direct', 'Ph'];

/** What stands below a name at the end of a message. */
export function signature(scene: Scene, name: Marked): Marked {
  const { chance } = scene;
  const rows = [name];
  if (chance.is(0.6))
    rows.push(
      scene.fill(
        chance.pick(['{role}', '{role}', '{role}, {dept}', '{role} | {org1}', '{role}, {org1}', '{dept}']),
      ),
    );
  if (chance.is(0.5)) rows.push(scene.fill('{org1}'));
  if (chance.is(0.25))
    rows.push(
      scene.fill(chance.pick(['{addr}', '{addrLines}', '{city}', '{city}, {country}', '{streetCity}'])),
    );
  if (chance.is(0.5))
    rows.push(`${chance.pick(phoneWords)}${chance.pick([': ', ' ', '. '])}${scene.fill('{phone}')}`);
  if (chance.is(0.4))
    rows.push(
      scene.fill(
        chance.pick([
          '{mail9}',
          'E: {mail9}',
          'Email: {mail9}',
          'www.example.com',
          'https://www.example.org',
        ]),
      ),
    );
  if (chance.is(0.1)) rows.push('Sent from my iPhone');
  return join(scene, rows, ['\n', '\n', '\n', ' | ', ', ', ' · ', '\n\n', ' / ']);
}

function signOff(scene: Scene): Marked {
  const { chance } = scene;
  const prose = proseOf(scene);
  const bye = scene.any(prose.bye);
  const name = scene.fill(
    chance.weighted([
      ['{g9}', 52],
      ['{p9}', 30],
      ['{ini9}', 4],
      ['{G9}', 4],
      ['{g9} & {g8}', 2],
      ['{g9} and {g8}', 2],
      ['{t9}', 2],
      ['{f9}', 1],
      ['The {f9} family', scene.lang === 'en' ? 1 : 0],
      ['{F9}', 1],
      ['{i9}', 2],
    ]),
  );
  const tail = /^[-—]+$/.test(bye)
    ? chance.pick(['', ' ', '\n'])
    : chance.pick(['\n', '\n', '\n', '\n\n', ' ', ', ']);
  const block = chance.is(0.2) ? signature(scene, name) : name;
  return (tail === ', ' ? bye.replace(/[,!.]$/, '') : bye) + tail + block;
}

function email(scene: Scene): Marked {
  const { chance } = scene;
  const body = join(scene, sentences(scene, 1, 5, chance.pick([0.2, 0.5, 0.8])), [
    space(scene),
    space(scene),
    '\n',
    '\n\n',
  ]);
  const parts = [];
  if (chance.is(0.88)) parts.push(scene.any(proseOf(scene).hello));
  parts.push(body);
  if (chance.is(0.88)) parts.push(signOff(scene));
  if (chance.is(0.05))
    parts.push(scene.fill(chance.pick(['PS: {g7} says hi!', 'P.S. {g7} sends {thing}', 'PS ask {g7}'])));
  return join(scene, parts, ['\n\n', '\n\n', '\n', '\n', ' ']);
}

const headers = (scene: Scene): Marked => {
  const { chance } = scene;
  const who = (n: number) =>
    scene.fill(
      chance.pick([
        `"{l${n}}" <{mail${n}}>`,
        `{p${n}} <{mail${n}}>`,
        `{p${n}}`,
        `"{p${n}}" <{mail${n}}>`,
        `{mail${n}}`,
        `{l${n}}`,
        `{p${n}} [mailto:{mail${n}}]`,
        `'{p${n}}' <{mail${n}}>`,
      ]),
    );
  const words = chance.pick(
    {
      en: [['From', 'Sent', 'To', 'Cc', 'Subject']],
      de: [['Von', 'Gesendet', 'An', 'Cc', 'Betreff']],
      fr: [['De', 'Envoyé', 'À', 'Cc', 'Objet']],
      es: [['De', 'Enviado', 'Para', 'CC', 'Asunto']],
      it: [['Da', 'Inviato', 'A', 'Cc', 'Oggetto']],
      pt: [['De', 'Enviada em', 'Para', 'Cc', 'Assunto']],
      nl: [['Van', 'Verzonden', 'Aan', 'CC', 'Onderwerp']],
      pl: [['Od', 'Wysłano', 'Do', 'DW', 'Temat']],
      sv: [['Från', 'Skickat', 'Till', 'Kopia', 'Ämne']],
      ru: [['От', 'Отправлено', 'Кому', 'Копия', 'Тема']],
      tr: [['Kimden', 'Gönderildi', 'Kime', 'Bilgi', 'Konu']],
    }[scene.lang] ?? [['From', 'Date', 'To', 'Cc', 'Subject']],
  );
  const rows = [
    `${words[0]}: ${who(9)}`,
    `${words[1]}: ${scene.fill('{date} {time}')}`,
    `${words[2]}: ${who(1)}${chance.is(0.3) ? `; ${who(2)}` : ''}`,
  ];
  if (chance.is(0.4))
    rows.push(`${words[3]}: ${who(3)}${chance.is(0.5) ? `${chance.pick([', ', '; '])}${who(4)}` : ''}`);
  rows.push(
    `${words[4]}: ${scene.fill(chance.pick(['{topic}', 'RE: {topic}', 'Re: {thing}', 'FW: {thing} {p2}', '{thing} {id}', 'Fwd: {topic}', '{org1}: {thing}', '{g2}']))}`,
  );
  return (
    (chance.is(0.4)
      ? chance.pick([
          '-----Original Message-----\n',
          '---------- Forwarded message ---------\n',
          '________________________________\n',
          'Begin forwarded message:\n\n',
        ])
      : '') + rows.join('\n')
  );
};

const wrote: Readonly<Record<string, readonly string[]>> = {
  en: [
    'On {date}, {p8} <{mail8}> wrote:',
    'On {day} at {time}, {p8} wrote:',
    'On {date} {time} {l8} wrote:',
    '{p8} wrote on {date}:',
    '{g8} wrote:',
    '{p8} said:',
  ],
  de: ['Am {date} um {time} schrieb {p8} <{mail8}>:', 'Am {date} schrieb {p8}:', '{p8} schrieb:'],
  fr: ['Le {date} à {time}, {p8} <{mail8}> a écrit :', '{p8} a écrit :'],
  es: ['El {date} a las {time}, {p8} <{mail8}> escribió:', '{p8} escribió:'],
  it: ['Il giorno {date} alle ore {time} {p8} <{mail8}> ha scritto:', '{p8} ha scritto:'],
  pt: ['Em {date} às {time}, {p8} <{mail8}> escreveu:', '{p8} escreveu:'],
  nl: ['Op {date} om {time} schreef {p8} <{mail8}>:', '{p8} schreef:'],
  pl: ['W dniu {date} o {time} {p8} <{mail8}> pisze:', '{p8} napisał(a):'],
  ru: ['{date}, {time}, {p8} <{mail8}>:', '{p8} пишет:'],
  sv: ['Den {date} kl. {time} skrev {p8} <{mail8}>:'],
  da: ['Den {date} kl. {time} skrev {p8} <{mail8}>:'],
  no: ['{date} kl. {time} skrev {p8} <{mail8}>:'],
  cs: ['{date} v {time} {p8} <{mail8}> napsal(a):'],
  fi: ['{p8} <{mail8}> kirjoitti {date} klo {time}:'],
  tr: ['{p8} <{mail8}>, {date} tarihinde şunu yazdı:'],
  ja: ['{date} {time} {p8} <{mail8}>:'],
};

function thread(scene: Scene): Marked {
  const { chance } = scene;
  if (chance.is(0.5)) return `${headers(scene)}${chance.pick(['\n\n', '\n'])}${email(scene)}`;
  const quoted = sentences(scene, 1, 3, 0.4)
    .map((line) => `> ${line.replaceAll('\n', '\n> ')}`)
    .join('\n');
  return `${email(scene)}\n\n${scene.any(wrote[scene.lang] ?? wrote.en!)}\n${quoted}`;
}

function chat(scene: Scene): Marked {
  const { chance } = scene;
  const prose = proseOf(scene);
  const style = chance.pick([
    '{g#}: ',
    '{p#}: ',
    '[{time}] {g#}: ',
    '{time} - {p#}: ',
    '<{login#}> ',
    '{g#} ({time})\n',
    '[{date}, {time}] {p#}: ',
    '',
    '',
    '{p#}  {time}\n',
    '{G#}: ',
    '**{g#}**: ',
    '{time} {g#}\n',
  ]);
  return Array.from(
    { length: chance.int(1, 6) },
    () =>
      scene.fill(style.replace('#', chance.pick(['6', '7']))) +
      scene.any(chance.is(0.75) ? prose.chat : prose.plain),
  ).join('\n');
}

function prompt(scene: Scene): Marked {
  const { chance } = scene;
  const prose = proseOf(scene);
  const ask = scene.any(prose.prompts);
  const kind = chance.random();
  if (kind < 0.6) return ask;
  const body =
    kind < 0.75
      ? email(scene)
      : kind < 0.85
        ? sentences(scene, 2, 5, 0.7).join(space(scene))
        : kind < 0.93
          ? scene.any(prose.notes)
          : chat(scene);
  const quote = chance.pick(['', '', '"""', '```', '---', '"']);
  const block = quote
    ? `${quote}${quote === '"' ? '' : '\n'}${body}${quote === '"' ? '' : '\n'}${quote}`
    : body;
  return chance.is(0.85) ? `${ask}${chance.pick(['\n\n', '\n', '\n\n'])}${block}` : `${block}\n\n${ask}`;
}

/** Texts of everyday writing. */
export const proseFrames: readonly Frame[] = [
  { name: 'email', share: 20, make: email },
  { name: 'email-thread', share: 8, make: thread },
  { name: 'email-header', share: 3, make: headers },
  {
    name: 'greeting',
    share: 5,
    make: (scene) =>
      scene.any(proseOf(scene).hello) +
      (scene.chance.is(0.5)
        ? `${scene.chance.pick(['\n', ' ', '\n\n'])}${sentences(scene, 1, 1, 0.3)[0]}`
        : ''),
  },
  {
    name: 'sign-off',
    share: 6,
    make: (scene) =>
      (scene.chance.is(0.6)
        ? `${sentences(scene, 1, 1, 0.3)[0]}${scene.chance.pick(['\n\n', '\n', ' '])}`
        : '') + signOff(scene),
  },
  {
    name: 'signature',
    share: 4,
    make: (scene) =>
      signature(
        scene,
        scene.fill(
          scene.chance.pick(['{p9}', '{p9}', '{F9}', '{U9}', '{p9}, PhD', '{p9}, MBA', 'Dr. {p9}', '{g9}']),
        ),
      ),
  },
  { name: 'sentence', share: 14, make: (scene) => scene.any(proseOf(scene).lines) },
  {
    name: 'paragraph',
    share: 9,
    make: (scene) => sentences(scene, 2, 6, 0.75).join(scene.chance.is(0.85) ? space(scene) : '\n'),
  },
  { name: 'chat-line', share: 8, make: (scene) => scene.any(proseOf(scene).chat) },
  { name: 'chat', share: 8, make: chat },
  { name: 'prompt', share: 18, make: prompt },
  { name: 'notes', share: 10, make: (scene) => scene.any(proseOf(scene).notes) },
  { name: 'plain', share: 5, make: (scene) => sentences(scene, 1, 4, 0).join(space(scene)) },
  {
    name: 'bare-name',
    share: 2,
    make: (scene) =>
      scene.any([
        '{p}',
        '{g}',
        '{p}\n{p}',
        '{g} {time}',
        '{g}?',
        '{l}',
        '{f}',
        '{P}',
        '{g}, {g}',
        '{org}',
        '{city}',
        '{city}, {country}',
        '{p}, {org}',
      ]),
  },
];
