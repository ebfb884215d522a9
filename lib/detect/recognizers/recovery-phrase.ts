import { isDigit } from '../ascii';
import { sha256 } from '../checksums/sha256';
import { checksum, criticalSecret, type Description, no, type Recognizer } from '../recognizer';
import { recoveryWords } from '../tables/recovery-words';

/** Numbers of words that a phrase may have. */
const lengths = [24, 21, 18, 15, 12] as const;
const fewest = 12;

/** Most words of the list in a row that hold a phrase: more are the list itself, or made to keep busy. */
const longestRun = 28;

let indices: Map<string, number> | null = null;

/** Place of a word in the list, by its first four letters. */
function indexOf(word: string): number | undefined {
  if (!indices) {
    indices = new Map();
    for (const group of recoveryWords.split(' '))
      for (let i = 2; i < group.length; i += 2)
        indices.set((group.slice(0, 2) + group.slice(i, i + 2)).replace(/_+$/, ''), indices.size);
  }
  return indices.get(word.slice(0, 4));
}

/**
 * Whether the last bits of a phrase are those of the hash of the others; one word over and over is none, though its bits
 * may be. @see BIP 39, "Generating the mnemonic"
 */
function isPhrase(numbers: readonly number[]): boolean {
  if (numbers.every((number) => number === numbers[0])) return false;
  const bits = numbers.map((number) => number.toString(2).padStart(11, '0')).join('');
  const sumLength = bits.length / 33;
  const body = bits.slice(0, -sumLength);
  const bytes = Uint8Array.from({ length: body.length / 8 }, (_, i) =>
    Number.parseInt(body.slice(i * 8, i * 8 + 8), 2),
  );
  const [first = 0] = sha256(bytes);
  return first.toString(2).padStart(8, '0').slice(0, sumLength) === bits.slice(-sumLength);
}

/** Fewest characters of a phrase: words of three letters and what stands between. */
const shortest = 4 * fewest - 1;

/** Where words begin that may be as many as those of a phrase; -1 if nowhere. */
function nextPhrase(text: string, from: number): number {
  for (let start = from; start + shortest <= text.length; ) {
    const wrong = lastWrong(text, start, start + shortest);
    if (wrong < start) return start;
    start = wrong + 1;
  }
  return -1;
}

/** The last place in a stretch where no phrase goes on: a word of another length, or something else; before it if nowhere. */
function lastWrong(text: string, start: number, end: number): number {
  // A word that goes on after the stretch is not counted.
  let wordEnd = isSmall(text.charCodeAt(end)) ? -1 : end;
  for (let i = end - 1; i >= start; i--) {
    const code = text.charCodeAt(i);
    if (isSmall(code)) continue;
    const length = wordEnd - i - 1;
    if (length > 8 || length === 1 || length === 2) return wordEnd - 1;
    if (code !== 32 && !isJoin(code)) return i;
    wordEnd = i;
  }
  return start - 1;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Tab, line end, comma, semicolon, and numbers with a sign after them. */
function isJoin(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 44 ||
    code === 59 ||
    isDigit(code) ||
    code === 46 ||
    code === 41 ||
    code === 58
  );
}

/** The words from which a wallet is made again, wherever they stand. */
export const recoveryPhrase: Recognizer = {
  id: 'recovery-phrase',
  ...criticalSecret,
  anchor: { at: 'text', next: nextPhrase },
  reachesFar: true,
  pattern:
    /(?<![\p{L}\p{N}])(?:[a-z]{3,8}(?:[ \t]{1,3}|[ \t]{0,2}[,;\n][ \t]{0,2})(?:\d{1,2}[.):][ \t]{0,2})?){11,47}[a-z]{3,8}(?![\p{L}\p{N}])/uy,
  confidence: 0.97,
  proof: ({ value }) => {
    const words = [...value.matchAll(/[a-z]{3,8}/g)];
    const numbers = words.map(({ 0: word }) => indexOf(word));
    for (let start = 0, end = 0; start < words.length; start = end + 1) {
      for (end = start; numbers[end] !== undefined; end++);
      if (end - start > longestRun) continue;
      // A word of the sentence may be in the list as well, and words may follow the usual two lengths.
      for (let first = start; first < start + 2; first++)
        for (const length of lengths) {
          if (first + length !== end && length !== 12 && length !== 24) continue;
          const part = numbers.slice(first, first + length) as number[];
          const [from, to] = [words[first], words[first + length - 1]];
          if (from && to && first + length <= end && isPhrase(part))
            return { ...checksum, skipped: from.index, length: to.index + to[0].length - from.index };
        }
    }
    return no;
  },
};

export const recoveryPhraseDescription: Description = {
  title: 'Recovery phrase of a wallet',
  standard: 'BIP 39; SHA-256',
  proof: 'check',
  finds: [
    // Published with BIP 39 as test vectors.
    'seed: «legal winner thank year wave sausage worth useful legal winner thank yellow»',
    'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length',
  ],
  ignores: [
    'legal winner thank year wave sausage worth useful legal winner thank thank',
    'legal winner thank year wave sausage worth useful',
    'word word word word word word word word word word word word',
    'some words that stand here only because there have been twelve and more lower case ones',
  ],
};
