import { sha256 } from '../checksums/sha256';
import { checksum, type Description, no, type Recognizer } from '../recognizer';
import { recoveryWords } from '../tables/recovery-words';

/** Numbers of words that a phrase may have. */
const lengths = [24, 21, 18, 15, 12] as const;

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

/** Whether the last bits of a phrase are those of the hash of the others. @see BIP 39, "Generating the mnemonic" */
function isPhrase(numbers: readonly number[]): boolean {
  const bits = numbers.map((number) => number.toString(2).padStart(11, '0')).join('');
  const sumLength = bits.length / 33;
  const body = bits.slice(0, -sumLength);
  const bytes = Uint8Array.from({ length: body.length / 8 }, (_, i) =>
    Number.parseInt(body.slice(i * 8, i * 8 + 8), 2),
  );
  const [first = 0] = sha256(bytes);
  return first.toString(2).padStart(8, '0').slice(0, sumLength) === bits.slice(-sumLength);
}

/** The words from which a wallet is made again, wherever they stand. */
export const recoveryPhrase: Recognizer = {
  id: 'recovery-phrase',
  category: 'credential',
  severity: 'critical',
  type: 'SECRET',
  anchor: { at: 'text' },
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
    'some words that stand here only because there have been twelve and more lower case ones',
  ],
};
