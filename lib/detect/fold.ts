/** Letters that Unicode does not take apart, and how people without them write them. */
const plainLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ŧ: 't',
};

/** Accents and points that people leave out; vowel signs of Indic scripts and kana marks say something else. */
const accents = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652\u0670]/g;

/** One character without its case and its accents: `Ü` and `u` are `u`, `ß` is `ss`, an accent by itself nothing. */
export function fold(character: string): string {
  const plain = character.normalize('NFKD').replace(accents, '').toUpperCase().toLowerCase();
  return Array.from(
    plain.normalize('NFKD').replace(accents, ''),
    (letter) => plainLetters[letter] ?? letter,
  ).join('');
}
