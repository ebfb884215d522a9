import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { handWritten } from './hand-written-names';
import { type Block, file, json, pythonPackages, type Role } from './packages';
import { plain, romanise, romanised } from './romanise';

/** Lists of @zxcvbn-ts that stand in the order of frequency, all in lower case. */
const ranked: readonly (readonly [string, string, Role])[] = [
  ['de/src/lastnames', 'german', 'family'],
  ['es-es/src/firstnames', 'spanish', 'given'],
  ['es-es/src/lastnames', 'spanish', 'family'],
  ['fi/src/femaleFirstnames', 'finnish', 'given'],
  ['fi/src/maleFirstnames', 'finnish', 'given'],
  ['fi/src/lastnames', 'finnish', 'family'],
  ['nl-be/src/boysFirstnames', 'dutch', 'given'],
  ['nl-be/src/girlsFirstnames', 'dutch', 'given'],
  ['nl-be/src/lastnames', 'dutch', 'family'],
  ['pl/src/femaleFirstnames', 'polish', 'given'],
  ['pl/src/maleFirstnames', 'polish', 'given'],
  ['pl/src/femaleLastnames', 'polish', 'family'],
  ['pl/src/maleLastnames', 'polish', 'family'],
  ['pt-br/src/firstnames', 'portuguese', 'given'],
];
const alphabetical: readonly (readonly [string, string, Role])[] = [
  ['de/src/firstnames', 'german', 'given'],
  ['en/src/firstnames', 'english', 'given'],
  ['cs/src/firstnames', 'czech', 'given'],
  ['cs/src/lastnames', 'czech', 'family'],
  ['fr/src/firstnames', 'french', 'given'],
  ['fr/src/lastnames', 'french', 'family'],
  ['it/src/lastnames', 'italian', 'family'],
  ['pt-br/src/lastnames', 'portuguese', 'family'],
];

function* zxcvbnBlocks(): Generator<Block> {
  for (const [lists, inOrder] of [
    [ranked, true],
    [alphabetical, false],
  ] as const) {
    for (const [path, origin, role] of lists) {
      const names = json<string[]>(`train/node_modules/@zxcvbn-ts/language-${path}.json`);
      const words = names.map((name, i) => [name, inOrder ? 1e6 / (i + 20) : 0] as const);
      yield { source: 'zxcvbn', origin, role, words };
    }
  }
}

/** Names of compromise's lexicon. */
function* compromiseBlocks(): Generator<Block> {
  const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one;
  for (const role of ['given', 'family'] as const) {
    const tags = role === 'given' ? /^(?:Male|Female|First)Name$/ : /^LastName$/;
    const words = Object.entries(lexicon)
      .filter(([word, tag]) => [tag].flat().some((t) => tags.test(t)) && /^[\p{L}'-]{3,}$/u.test(word))
      .map(([word]) => [word, 0] as const);
    yield { source: 'compromise', origin: 'english', role, words };
  }
}

function* handWrittenBlocks(): Generator<Block> {
  for (const [origin, lists] of Object.entries(handWritten)) {
    for (const role of ['given', 'family'] as const) {
      const words = lists[role].map((name) => [name, 0] as const);
      if (words.length) yield { source: 'hand-written', origin, role, words };
    }
  }
}

/** Names of cspell, of which it is not known whether they are given or family names. */
export function namesOfEitherKind(): Set<string> {
  const lines = readFileSync(
    file('train/node_modules/@cspell/dict-people-names/dict/people-names.txt'),
    'utf8',
  ).split('\n');
  return new Set(lines.map((line) => line.trim().toLowerCase()).filter((line) => /^\p{L}{2,}$/u.test(line)));
}

/** Lists of other scripts once more, with Latin letters, and Vietnamese names without their marks. */
function* romanisedBlocks(lists: readonly Block[]): Generator<Block> {
  for (const { origin, role, words } of lists) {
    const language = romanised[origin];
    if (language) {
      const latin = words.map(([name, count]) => [romanise(name, language), count] as const);
      yield { source: 'romanised', origin: language, role, words: latin };
    } else if (origin === 'vietnamese') {
      yield {
        source: 'romanised',
        origin: 'vietnamese-plain',
        role,
        words: words.map(([name, n]) => [plain(name), n]),
      };
    }
  }
}

let all: readonly Block[] | undefined;

/** Every list of names of every source. */
export function blocks(): readonly Block[] {
  if (all) return all;
  const lists = [...pythonPackages().names, ...zxcvbnBlocks(), ...compromiseBlocks(), ...handWrittenBlocks()];
  all = [...lists, ...romanisedBlocks(lists)];
  return all;
}
