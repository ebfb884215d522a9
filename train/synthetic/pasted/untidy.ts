import type { Chance } from '../texts/chance';
import { outside, unmarked } from './marks';

/** Letters without their marks, where as many remain. */
export const bare = (text: string): string =>
  text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return plain.length === 1 ? plain : letter;
  });

/** Words with two letters exchanged, one left out or one doubled. */
function mistyped(text: string, chance: Chance): string {
  return text.replace(/\p{Ll}{4,}/gu, (word) => {
    if (!chance.is(0.06)) return word;
    const i = chance.int(1, word.length - 2);
    const style = chance.random();
    if (style < 0.4) return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
    if (style < 0.7) return word.slice(0, i) + word.slice(i + 1);
    return word.slice(0, i) + word[i] + word.slice(i);
  });
}

const before = [
  '- ',
  '* ',
  '1. ',
  '> ',
  '"',
  '“',
  '(',
  '>> ',
  '• ',
  '\n',
  ' ',
  '### ',
  '```\n',
  'Q: ',
  'user: ',
  'Re: ',
  'FYI ',
  'TEXT: ',
  '// ',
  '| ',
  'Prompt: ',
  '<p>',
  '**',
];
const behind = [
  ' ',
  '\n',
  '!!',
  ' ???',
  '...',
  ' :)',
  ' 😊',
  ' 🙏',
  ' thx',
  '\n\n',
  ' asap',
  ' (urgent)',
  '"',
  '.',
  ' …',
  ' ;)',
  '\n---',
  ' 👍',
  '?',
];

/** A marked text as it comes from a keyboard: other case, blanks, marks and mistakes. */
export function untidy(marked: string, chance: Chance): string {
  let text = marked;
  const style = chance.random();
  if (style < 0.07) text = text.toLowerCase();
  else if (style < 0.1) text = text.toUpperCase();
  else if (style < 0.13) text = outside(text, (part) => part.replace(/[.,;:!?'"’“”]/g, ''));
  else if (style < 0.16) text = outside(text, (part) => part.replace(/[.,;:!?'"’“”]/g, '')).toLowerCase();
  else if (style < 0.19) text = bare(text);
  else if (style < 0.22) text = outside(text, (part) => mistyped(part, chance));
  else if (style < 0.24) text = outside(text, (part) => part.toLowerCase());
  if (chance.is(0.04)) text = before[Math.floor(chance.random() * before.length)] + text;
  if (chance.is(0.05)) text += chance.pick(behind);
  if (chance.is(0.02))
    text = outside(text, (part) => part.replace(/ /g, () => (chance.is(0.2) ? '  ' : ' ')));
  if (chance.is(0.02)) text = outside(text, (part) => part.replace(/\n/g, ' '));
  if (chance.is(0.015)) text = outside(text, (part) => part.replace(/\n/g, '\n\n'));
  if (chance.is(0.01)) text = text.replace(/\n/g, '\r\n');
  if (chance.is(0.03)) text = text.replace(/’/g, "'");
  if (chance.is(0.01)) text = text.replace(/ /g, '\u00a0');
  if (chance.is(0.02) && unmarked(text).length < 200)
    text = `${chance.pick(['"', '“', '«', "'", '(', '['])}${text}${chance.pick(['"', '”', '»', "'", ')', ']'])}`;
  return text;
}
