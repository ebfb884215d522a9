/** Letters of other scripts and how passports and newspapers write them with Latin letters. */
const cyrillic =
  'а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ _ ы y ь _ э e ю yu я ya';

const tables: Readonly<Record<string, string>> = {
  russian: cyrillic,
  kazakh: `${cyrillic} ә a ғ g қ k ң n ө o ұ u ү u һ h і i`,
  bulgarian: `${cyrillic} х h щ sht ъ a ь y`,
  ukrainian: `${cyrillic} г h ґ g є ie и y і i ї i й i х kh щ shch ю iu я ia ' _`,
  macedonian: `${cyrillic} ѓ gj ж zh ѕ dz ј j љ lj њ nj ќ kj х h ц c џ dj`,
  georgian:
    'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h',
  armenian:
    'ու u և ev ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f',
  greek:
    'ου ou αυ av ευ ev μπ b ντ nt γκ gk γγ ng τσ ts τζ tz ει ei οι oi αι ai α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o',
};

/** Endings that are written in a way of their own. */
const endings: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  russian: [
    [/(?:ий|ый)$/u, 'y'],
    [/ье/u, 'ye'],
    [/ия$/u, 'ia'],
    [/ея$/u, 'eya'],
  ],
  ukrainian: [
    [/^є/u, 'ye'],
    [/^ї/u, 'yi'],
    [/^й/u, 'y'],
    [/^ю/u, 'yu'],
    [/^я/u, 'ya'],
    [/зг/u, 'zgh'],
  ],
  bulgarian: [[/ия$/u, 'ia']],
  greek: [
    [/^μπ/u, 'b'],
    [/^ντ/u, 'd'],
    [/^γκ/u, 'g'],
  ],
};

/** Scripts that a language's names are turned from, each with the table of its letters. */
export const romanised: Readonly<Record<string, string>> = {
  'russian-cyrillic': 'russian',
  'ukrainian-cyrillic': 'ukrainian',
  'bulgarian-cyrillic': 'bulgarian',
  'macedonian-cyrillic': 'macedonian',
  'kazakh-cyrillic': 'kazakh',
  'georgian-script': 'georgian',
  'armenian-script': 'armenian',
  'greek-script': 'greek',
};

const unmarked: Readonly<Record<string, readonly [string, string]>> = {
  đ: ['d', 'D'],
  ø: ['o', 'O'],
  ł: ['l', 'L'],
  ı: ['i', 'I'],
  æ: ['ae', 'Ae'],
  œ: ['oe', 'Oe'],
  ß: ['ss', 'SS'],
  ð: ['d', 'D'],
  þ: ['th', 'Th'],
};

const read = (table: string) => {
  const cells = table.split(' ');
  return new Map(
    cells.flatMap((cell, i) => (i % 2 ? [] : [[cell, cells[i + 1] === '_' ? '' : cells[i + 1]!] as const])),
  );
};
const letters = new Map(Object.entries(tables).map(([language, table]) => [language, read(table)]));

/** A name of another script with Latin letters, its first letter a capital. */
export function romanise(name: string, language: string): string {
  const table = letters.get(language)!;
  const plain =
    language === 'greek' ? name.normalize('NFD').replaceAll(/\p{M}/gu, '') : name.normalize('NFC');
  let rest = plain.toLowerCase();
  for (const [from, to] of endings[language] ?? []) rest = rest.replace(from, to);
  let out = '';
  while (rest) {
    const two = table.get(rest.slice(0, 2));
    out += two ?? table.get(rest[0]!) ?? rest[0]!;
    rest = rest.slice(two === undefined ? 1 : 2);
  }
  return out.replaceAll(/(^|[ -])(\p{Ll})/gu, (_, before, letter) => before + letter.toUpperCase());
}

/** A name of Latin letters without their marks. */
export const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(
      /[đøłıæœßðþ]/giu,
      (letter) => unmarked[letter.toLowerCase()]![letter === letter.toLowerCase() ? 0 : 1]!,
    );
