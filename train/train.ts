import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { segmentsOf } from '../lib/detect/segments';
import { bucketBits } from '../lib/detect/tagger/features';
import type { SpanType } from '../lib/detect/tagger/labels';
import { bytesOf } from '../lib/detect/tagger/model';
import { Phrases } from '../lib/detect/tagger/phrases';
import { fragment, lowerCase, stripAccents, swapNames, upperCase } from './synthetic/augment';
import { synthetic } from './synthetic/synthetic';
import { type Corpus, type LabelledText, readCorpora } from './tagger/corpus';
import { knownPhrases } from './tagger/known-phrases';
import { modelFrom, mostUseful } from './tagger/pack';
import { random } from './tagger/random';
import { Trainer } from './tagger/trainer';
import { wordLists } from './tagger/word-lists';

const usage = `Usage: npm run train -- --data DIR [--out FILE]

  --data DIR   folder of labelled corpora: NAME.jsonl with {"text","lang","spans"} lines, NAME.meta.json beside each
  --out FILE   where the weights go; lib/names/weights.ts if not said

Word lists come from packages: npm ci --prefix train, and those of train/requirements.txt for the Python that
PYTHON names (python3 if it names none).`;

/** Passes over the data: with all features, and again with those that are kept. */
const passes = 3;
const passesAfterCut = 2;

/** How many made-up texts a pass sees. */
const made = 30_000;

/** Features that are kept, and what a step of a weight is worth. */
const kept = 270_000;
const step = 0.15;

/** What becomes of how many texts of the corpora. */
const shares = { swapped: 0.25, cut: 0.12, lower: 0.12, upper: 0.05, bare: 0.03 };

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'lib/names/weights.ts' },
  },
});
if (!values.data || !existsSync(values.data)) {
  process.stderr.write(`${values.data ? `There is no folder ${values.data}.\n\n` : ''}${usage}\n`);
  process.exit(2);
}

const chance = random(1);
const corpora: readonly Corpus[] = readCorpora(values.data);
const classes = wordLists();
const phrases = knownPhrases(corpora);
const trainer = new Trainer((word) => classes.get(word) ?? 0, new Phrases(phrases.keys, phrases.kinds), {
  alpha: 0.1,
  beta: 1,
  l1: 0.5,
  l2: 0,
});

interface Lesson {
  readonly text: LabelledText;
  readonly unlabelled: readonly SpanType[];
}

function shuffled<T>(list: T[]): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

/** Each text of the corpora as often as its share says, some of them otherwise, and new made-up ones. */
function lessons(): Lesson[] {
  const list: Lesson[] = [];
  for (const { share, learn, unlabelled = [] } of corpora)
    for (const text of learn)
      for (let times = Math.floor(share + chance()); times > 0; times--)
        list.push({ text: varied(text), unlabelled });
  for (const text of synthetic(chance, made)) list.push({ text, unlabelled: [] });
  return shuffled(list);
}

function varied(text: LabelledText): LabelledText {
  let other = text;
  if (other.spans.length > 0 && chance() < shares.swapped) other = swapNames(other, chance);
  if (chance() < shares.cut) other = fragment(other, chance);
  const letters = chance();
  if (letters < shares.lower) return lowerCase(other);
  if (letters < shares.lower + shares.upper) return upperCase(other);
  return letters < shares.lower + shares.upper + shares.bare ? stripAccents(other) : other;
}

function pass(name: string): void {
  const all = lessons();
  for (const { text, unlabelled } of all)
    for (const { start, end } of segmentsOf(text.text))
      trainer.learn(text.text, start, end, text.spans, unlabelled);
  process.stdout.write(`${name}: ${all.length} texts\n`);
}

for (let i = 1; i <= passes; i++) pass(`pass ${i}`);
const buckets = mostUseful(trainer, kept);
const isKept = new Uint8Array(2 ** bucketBits);
for (const bucket of buckets) isKept[bucket] = 1;
trainer.kept = isKept;
for (let i = 1; i <= passesAfterCut; i++) pass(`pass ${i} after the cut`);

const packed = gzipSync(bytesOf(modelFrom(trainer, buckets, classes, phrases, step)), { level: 9 });
mkdirSync('lib/detect/tagger', { recursive: true });
writeFileSync(
  values.out,
  `// Made by \`npm run train\`. Not to be edited.

/** The tagger's model: gzip, base64. */
export const weights =
  '${packed.toString('base64')}';
`,
);
process.stdout.write(`${buckets.length} features, ${packed.length} bytes gzipped, in ${values.out}\n`);
