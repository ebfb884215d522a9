import type { LabelledText } from '../../tagger/corpus';
import { addressFrames } from './address-frames';
import { Chance } from './chance';
import { documentFrames } from './document-frames';
import type { Frame } from './frame';
import { readLabels } from './labels';
import { negativeFrames } from './negative-frames';
import { noisy } from './noise';
import { organisationFrames } from './organisation-frames';
import { allProse } from './prose/all-prose';
import { proseFrames } from './prose-frames';
import { Scene } from './scene';
import { structuredFrames } from './structured-frames';

/** A made-up text and its kind. */
export interface SyntheticText extends LabelledText {
  readonly frame: string;
}

/** Kinds of text by part, with the share of each part. */
const parts: readonly (readonly [readonly Frame[], number])[] = [
  [proseFrames, 40],
  [structuredFrames, 24],
  [addressFrames, 11],
  [negativeFrames, 52],
  [organisationFrames, 9],
  [documentFrames, 8],
];

/** Languages of everyday writing; the first is as frequent as the others together. */
const proseLanguages = Object.keys(allProse);

function languageOf(frame: Frame, chance: Chance): string {
  if (frame.langs) return chance.pick(frame.langs);
  return chance.is(0.45) ? 'en' : chance.pick(proseLanguages);
}

/** Made-up texts whose names are labelled; the same for the same source of random numbers, none twice. */
export function* synthetic(random: () => number, count: number): Generator<SyntheticText> {
  const chance = new Chance(random);
  const seen = new Set<string>();
  for (let made = 0; made < count; ) {
    const frames = chance.weighted(parts);
    const frame = chance.weighted(frames.map((frame) => [frame, frame.share] as const));
    const lang = languageOf(frame, chance);
    const marked = frame.make(new Scene(lang, chance));
    const { text, spans } = readLabels(frame.isExact ? marked : noisy(marked, chance));
    if (!text.trim() || seen.has(text)) continue;
    seen.add(text);
    made++;
    yield { text, spans, lang, frame: frame.name };
  }
}
