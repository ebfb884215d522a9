import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SpanType, spanTypes } from '../../lib/detect/tagger/labels';

/** A span of a labelled text; offsets in UTF-16 code units. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly type: SpanType;
}

/** A text whose names are labelled. */
export interface LabelledText {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly lang: string;
}

/** How a corpus of `shared/corpora/train` is used. */
interface Use {
  /** How often an epoch sees each text; a fraction is a probability. */
  readonly share: number;
  /** Types that the corpus does not label, or not reliably: what it leaves out may be one of them. */
  readonly unlabelled?: readonly SpanType[];
}

/** Corpora that are used otherwise than once an epoch, because their guidelines or their style differ. */
const uses: Readonly<Record<string, Use>> = {
  'gum-en': { share: 2 },
  'masc-en': { share: 2, unlabelled: [] },
  'btc-train': { share: 1 },
  'wnut17-train': { share: 2 },
  'uner-en-pud': { share: 2 },
  'litbank-en': { share: 0.5, unlabelled: ['ORG'] },
  'redocred-en': { share: 0.5, unlabelled: ['ORG'] },
  'multiner-en': { share: 0.3, unlabelled: ['PERSON'] },
  'sec-filings': { share: 0.3, unlabelled: ['PERSON'] },
  'inlegal-en': { share: 0.3 },
  'german-legal-train': { share: 0.4 },
  'meddocan-train-es': { share: 0.5 },
  'europeana-fr': { share: 0.3, unlabelled: ['PERSON', 'LOCATION', 'ORG'] },
  'europeana-nl': { share: 0.5, unlabelled: ['PERSON', 'LOCATION', 'ORG'] },
  'stockmark-ja': { share: 0.5 },
};

/** A corpus to learn from; its last tenth is held out. */
export interface Corpus extends Use {
  readonly name: string;
  readonly isSilver: boolean;
  readonly learn: readonly LabelledText[];
  readonly heldOut: readonly LabelledText[];
}

interface Line {
  readonly text: string;
  readonly lang?: string;
  readonly spans: readonly { start: number; end: number; type: string }[];
}

/** Texts of a corpus file, with the spans of types that the tagger knows. */
export function readTexts(path: string): LabelledText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { text, lang = '', spans } = JSON.parse(line) as Line;
      const known = spans.filter((span) => (spanTypes as readonly string[]).includes(span.type));
      return { text, lang, spans: known.toSorted((a, b) => a.start - b.start) as LabelledSpan[] };
    });
}

/** The corpora of a folder, by name. */
export function readCorpora(folder: string): Corpus[] {
  if (!existsSync(folder)) throw new Error(`no folder of training corpora at ${folder}`);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length))
    .toSorted();
  if (names.length === 0) throw new Error(`no corpora (*.jsonl) in ${folder}`);
  return names.map((name) => {
    const texts = readTexts(join(folder, `${name}.jsonl`));
    const meta = JSON.parse(readFileSync(join(folder, `${name}.meta.json`), 'utf8')) as { silver?: boolean };
    const cut = Math.floor(texts.length * 0.9);
    const isSilver = meta.silver === true;
    return {
      name,
      isSilver,
      share: uses[name]?.share ?? 1,
      unlabelled: uses[name]?.unlabelled ?? [],
      learn: isSilver ? texts : texts.slice(0, cut),
      heldOut: isSilver ? [] : texts.slice(cut),
    };
  });
}
