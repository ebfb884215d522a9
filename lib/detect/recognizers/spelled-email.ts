import { type Description, no, type Recognizer, valid } from '../recognizer';

const part = '[\\p{L}\\d][\\p{L}\\d_-]{0,40}';
const dot = ' ?[[({<] ?(?:dot|punkt|point|punto|ponto|\\.) ?[\\])}>] ?| (?:dot|punkt|point|punto|ponto) |\\.';

/** The local part that stands before the sign. */
const localBefore = new RegExp(`(?<![\\p{L}\\d_.@-])${part}(?:(?:${dot})${part}){0,3}$`, 'iu');

/** An address whose signs are spelled out, as people do to hide it from machines. */
export const spelledEmail: Recognizer = {
  id: 'email-spelled',
  category: 'contact',
  severity: 'medium',
  type: 'EMAIL',
  anchor: {
    at: 'words',
    words: [' at ', '(at)', '[at]', '{at}', '( at )', '[ at ]', '[@]', '(@)', '(arroba)', ' arroba ', '(ät)'],
  },
  pattern: new RegExp(
    `(?:[[({] ?(?:at|@|ät|arroba) ?[\\])}] ?| (?:at|arroba) )${part}(?:(?:${dot})${part}){0,2}(?:${dot})(?:com|org|net|edu|gov|info|io|ai|app|dev|[a-z]{2})(?![\\p{L}\\d_])`,
    'iuy',
  ),
  confidence: 0.8,
  proof: ({ value, text, start }) => {
    // "look at acme.com": with a word for the sign, the dot before the domain is spelled out as well.
    if (/^ at/.test(value) && !/ dot [a-z]{2,4}$/.test(value)) return no;
    if (/^ arroba/.test(value) && !/ (?:punto|ponto) [a-z]{2,4}$/.test(value)) return no;
    const before = text.slice(Math.max(0, start - 100), start);
    const local = localBefore.exec(before.trimEnd())?.[0];
    if (local === undefined) return no;
    const length = local.length + before.length - before.trimEnd().length;
    return { ...valid, skipped: -length, length: length + value.length };
  },
};

export const spelledEmailDescription: Description = {
  title: 'E-mail address, spelled out',
  standard: 'RFC 5321, with words for its signs',
  proof: 'structure',
  finds: [
    'maria dot keller at acme-corp dot com',
    'maria.keller [at] acme-corp (dot) com',
    'm.keller(at)acme-corp.de',
  ],
  ignores: [
    'look at acme-corp.com',
    'meet at noon',
    'at point in time',
    'Fort Henry at Stone Point in Maryland',
    'the dot at the end',
  ],
};
