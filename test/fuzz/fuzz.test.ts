import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/detect/cues';
import { detect } from '../../lib/detect/detect';
import type { Finding } from '../../lib/detect/finding';
import { recognizers } from '../../lib/detect/recognizers/recognizers';
import { redact } from '../../lib/redact/redact';
import { type Detect, freshDetect } from './fresh-detect';
import { neutralWords } from './neutral-words';
import { properties, type Subject } from './properties';
import { runsOf } from './runs-of';

/** Cases of all properties together, the same each time; `npm run fuzz` tries more, and others. */
const total = Number(process.env.FUZZ_RUNS ?? 100_000);
const seed = Number(process.env.FUZZ_SEED ?? 1);

let fresh: Subject['fresh'];
beforeAll(async () => {
  fresh = await freshDetect();
}, 60_000);

describe(`with FUZZ_SEED=${seed}`, () => {
  for (const [{ name, says, of }, runs] of runsOf(properties, total))
    it(`${name}: ${says} (${runs} cases)`, () => {
      fc.assert(of({ detect, fresh, redact }), { numRuns: runs, seed });
    }, 300_000);
});

it('shares sum to a hundred, and names are names', () => {
  expect(properties.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100);
  expect(new Set(properties.map(({ name }) => name)).size).toBe(properties.length);
});

it('neutral words are no word that a recognizer listens for', () => {
  const cues = recognizers
    .flatMap(({ context, against }) => [context?.words, context?.general, against])
    .flatMap(wordsOf);
  const heard = Object.values(neutralWords)
    .flat()
    .filter((word) => cues.some((cue) => word === cue || (cue.length > 4 && word.startsWith(cue))));
  expect(heard).toEqual([]);
});

/** What makes a property fail, if it can: the detector with one fault. */
const faults: Readonly<Record<string, Partial<Subject>>> = (() => {
  const after = (change: (findings: Finding[], text: string) => Finding[]): Partial<Subject> => ({
    detect: (text, how) => change(detect(text, how), text),
  });
  const each = (change: (found: Finding, text: string) => Finding) =>
    after((findings, text) => findings.map((found) => change(found, text)));

  let calls = 0;
  const byLength = new Map<number, Finding[]>();
  const cached: Detect = (text, how) => {
    const known = byLength.get(text.length) ?? detect(text, how);
    byLength.set(text.length, known);
    return known;
  };
  return {
    sure: each((found) => ({ ...found, confidence: found.confidence / (1 + (++calls % 2)) })),
    edited: { detect: cached },
    'well-formed': each((found) => ({ ...found, end: found.end + 1 })),
    discreet: each((found, text) => ({
      ...found,
      evidence: [...found.evidence, `value:${text.slice(found.start, found.end)}`],
    })),
    quiet: {
      detect: (text) =>
        [...text.matchAll(/\p{Lu}\p{L}+/gu)].map(({ index }) => ({
          id: 'person-name',
          category: 'person' as const,
          severity: 'medium' as const,
          confidence: 0.5,
          start: index,
          end: index + 2,
          evidence: [],
        })),
    },
    padded: after((findings) => findings.filter(({ start }) => start < 400)),
    surrounded: after((findings) => findings.filter(({ start }) => start < 50)),
    permuted: after((findings, text) => findings.filter(({ end }) => end < text.length)),
    minimal: {
      redact: (text, findings, vault) => {
        const { text: redacted, redactions } = redact(text, findings, vault);
        return { text: redacted.trimEnd(), redactions };
      },
    },
    complete: after((findings, text) =>
      findings.map((found) => ({ ...found, end: text.length })).slice(0, 1),
    ),
    mute: after((findings, text) => (text.includes('[ID_1]') ? [] : findings)),
    alone: after((findings) => (findings.length > 1 ? findings : [])),
    offsets: { detect: (text, how) => detect(text.replace(/[\u200b-\u206f]/g, ''), how) },
    proven: each((found) => ({
      ...found,
      evidence: found.evidence.map((why) => (why === 'check-digits-wrong' ? 'checksum' : why)),
    })),
  };
})();

describe('each property can fail', () => {
  it.each(properties)('$name', ({ name, of }) => {
    expect(faults[name]).toBeDefined();
    const subject: Subject = { detect, fresh, redact, ...faults[name] };
    const { failed, counterexample } = fc.check(of(subject), { numRuns: 5000, seed: 1, endOnFailure: true });
    expect(failed).toBe(true);
    expect(counterexample).not.toBeNull();
  });

  it('and a detector that throws is seen', () => {
    const broken: Detect = (text) => {
      if (text.includes('\ud83d')) throw new RangeError('half a pair');
      return [];
    };
    for (const { name, of } of properties.filter(({ name }) => name === 'sure' || name === 'well-formed'))
      expect(fc.check(of({ detect: broken, fresh, redact }), { numRuns: 5000, seed: 1 }).failed, name).toBe(
        true,
      );
  });
});
