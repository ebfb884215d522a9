import type { Chance } from './chance';
import { changeOutside, type Marked } from './labels';

/** The text as it may be written in haste: other blanks, dashes and quotes, small letters, no full stops. */
export function noisy(marked: Marked, chance: Chance): Marked {
  let text = marked;
  const replaced = (from: RegExp, to: string) => {
    text = changeOutside(text, (words) => words.replace(from, to));
  };
  if (chance.is(0.06)) text = text.toLowerCase();
  else if (chance.is(0.015)) text = text.toUpperCase();
  if (chance.is(0.05)) replaced(/'/g, '’');
  if (chance.is(0.05)) replaced(/\.(?=\s|$)/g, '');
  if (chance.is(0.02)) replaced(/ (?=[^ ])/g, chance.is(0.5) ? '  ' : ' ');
  if (chance.is(0.03)) replaced(/,(?= )/g, '');
  if (chance.is(0.03)) replaced(/\n\n/g, '\n');
  if (chance.is(0.03)) text = text.replaceAll('\n', ' ');
  if (chance.is(0.02)) text = text.replaceAll('\n', '\r\n');
  if (chance.is(0.03)) replaced(/ - /g, ' – ');
  if (chance.is(0.02)) replaced(/\.$/, chance.pick(['!', '!!', '...', ' :)', '…', '?']));
  if (chance.is(0.03))
    text = `${chance.pick(['- ', '* ', '• ', '> ', '1. ', '## ', '"', '(', 'Re: ', 'FYI: ', 'NB: ', '→ ', '# '])}${text}`;
  if (chance.is(0.03))
    text = `${text}${chance.pick([' ', '\n', '\n\n', ' :-)', ' 🙏', ' ???', '"', ')', ' ❤️', ' lol'])}`;
  if (chance.is(0.03))
    text = changeOutside(text, (words) =>
      chance.is(0.3) ? words.replace(/(?<= \p{L})(\p{Ll})(\p{Ll})/u, '$2$1') : words,
    );
  return text;
}
