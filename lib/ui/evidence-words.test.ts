import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { detect } from '../detect/detect';
import { catalogue } from '../detect/recognizers/catalogue';
import { provideMessages } from '../i18n/translate';
import { evidenceAbout, evidenceWords, plainEvidence } from './evidence-words';

const folder = fileURLToPath(new URL('../detect', import.meta.url));
const finder = fileURLToPath(new URL('../guard/own-finder.ts', import.meta.url));
const files = fileURLToPath(new URL('../guard/incoming-files.ts', import.meta.url));

/** Places where a reason is made: lists of them, and what takes one as an argument. */
const places =
  /evidence: \[[^\]]*\]|evidence: [\w.]+ \? \[[^\]]*\] : \[[^\]]*\]|evidence\.push\([^)]*\)|(?:graver|partlyInspected|proveName)\([^)]*\)/g;

/** Reasons that the sources of the detector spell, those with something behind a colon as `cue:`. */
function reasonsIn(source: string): string[] {
  return [...source.matchAll(places)].flatMap(([place]) =>
    [...place.matchAll(/'([a-z-]+(?::[a-z]+)?)'|`([a-z]+:)/g)].map(
      ([, plain, about]) => plain ?? about ?? '',
    ),
  );
}

const sources = [
  finder,
  files,
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => `${folder}/${path}`),
].map((path) => readFileSync(path, 'utf8'));

const isKnown = (reason: string) =>
  Object.hasOwn(plainEvidence, reason) || Object.hasOwn(evidenceAbout, reason.replace(/:.*/s, ''));

beforeAll(() =>
  provideMessages((key, value = '') =>
    (messages as Record<string, { message: string }>)[key]!.message.replace('$VALUE$', value),
  ),
);

describe('evidence in words', () => {
  it('each reason that the detector spells has words, or is silent on purpose', () => {
    const spelled = new Set(sources.flatMap(reasonsIn));
    expect(spelled.size).toBeGreaterThan(20);
    expect([...spelled].filter((reason) => !isKnown(reason))).toEqual([]);
  });

  it('so does each that it gives for the examples of all identifiers', () => {
    const given = new Set(
      Object.values(catalogue)
        .flatMap(({ finds, ignores }) => [...finds, ...ignores])
        .flatMap((text) => detect(text, { sensitivity: 'high', language: 'en' }))
        .flatMap(({ evidence }) => evidence),
    );
    expect(given.size).toBeGreaterThan(50);
    expect([...given].filter((reason) => !isKnown(reason))).toEqual([]);
  });

  it('a reason without words would be heard', () => {
    expect(
      reasonsIn("evidence: ['checksum', 'moonlight'] } graver(finding, 'tide')").filter((r) => !isKnown(r)),
    ).toEqual(['moonlight', 'tide']);
  });

  it('reads as a person would say it', () => {
    expect(
      evidenceWords([
        'checksum',
        'cue:iban',
        'cue:title',
        'region:DE',
        'decoded:base64',
        'decoded:hex',
        'own-term',
        'x',
        'x:y',
      ]),
    ).toEqual([
      'check digits are right',
      'near “iban”',
      'after a form of address',
      'valid in Germany',
      'written in base64',
      'written in HEX',
    ]);
  });
});
