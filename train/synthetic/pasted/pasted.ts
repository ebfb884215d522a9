import { Chance } from '../texts/chance';
import { addressText } from './address-texts';
import { famous } from './famous';
import { labelLanguages } from './field-labels';
import { form } from './forms';
import { type LabelledText, read } from './marks';
import { gazetteer, nameless, namelessMachine } from './nameless';
import { namelessTongues } from './nameless-tongues';
import { allSources, type Sources } from './names';
import { prompt, remark } from './prompts';
import { Scene } from './scene';
import { structured } from './structured';
import { untidy } from './untidy';

/** A kind of text, how often it is made and in which languages. */
interface Frame {
  readonly name: string;
  readonly weight: number;
  readonly write: (scene: Scene) => string;
  /** Languages; English only where there are none. */
  readonly langs?: readonly string[];
  /** Share of English. */
  readonly english: number;
  /** False of texts that a machine wrote: they are left as they are. */
  readonly isTyped: boolean;
}

const total = Object.values(structured).reduce((sum, [, weight]) => sum + weight, 0);

const frames: readonly Frame[] = [
  {
    name: 'nameless',
    weight: 31,
    write: nameless,
    langs: ['en', ...Object.keys(namelessTongues)],
    english: 0.55,
    isTyped: true,
  },
  { name: 'nameless-code', weight: 8, write: namelessMachine, english: 1, isTyped: false },
  { name: 'gazetteer', weight: 1, write: gazetteer, langs: labelLanguages, english: 0.4, isTyped: true },
  { name: 'prompt', weight: 22, write: prompt, english: 1, isTyped: true },
  { name: 'famous', weight: 2.5, write: famous, english: 1, isTyped: true },
  { name: 'remark', weight: 8, write: remark, english: 1, isTyped: true },
  { name: 'form', weight: 11, write: form, langs: labelLanguages, english: 0.35, isTyped: true },
  { name: 'address', weight: 15, write: addressText, langs: labelLanguages, english: 0.35, isTyped: true },
  ...Object.entries(structured).map(([name, [write, weight]]) => ({
    name,
    weight: (weight / total) * 13,
    write,
    langs: labelLanguages,
    english: 0.6,
    isTyped: /^(?:list|mail|signature)$/.test(name),
  })),
];

/** Made-up texts as people paste them into a chat; the same for the same random numbers. */
export function* pasted(
  random: () => number,
  count: number,
  sources: Sources = allSources(),
): Generator<LabelledText> {
  const chance = new Chance(random);
  const weights = frames.map((frame) => [frame, frame.weight] as const);
  const seen = new Set<string>();
  for (let made = 0, tries = 0; made < count && tries < count * 20; tries++) {
    const frame = chance.weighted(weights);
    const lang = frame.langs && !chance.is(frame.english) ? chance.pick(frame.langs) : 'en';
    const scene = new Scene(lang, chance, sources);
    const written = frame.write(scene);
    const { text, spans } = read(frame.isTyped ? untidy(written, chance) : written);
    if (!text.trim() || seen.has(text)) continue;
    seen.add(text);
    made++;
    yield {
      text,
      spans,
      lang,
      frame: frame.name,
      ...(scene.origin && spans.some(({ type }) => type === 'PERSON') ? { origin: scene.origin } : {}),
    };
  }
}
