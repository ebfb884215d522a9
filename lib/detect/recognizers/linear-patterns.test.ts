import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import recheck from 'recheck/package.json' with { type: 'json' };
import { afterAll, describe, expect, it } from 'vitest';
import { encodings } from '../decoded-runs';
import { uncasedPatterns } from '../uncased-names';
import { recognizers } from './recognizers';

/**
 * Hashes of patterns that were found to be linear: what takes seconds each needs no repeating while pattern and checker
 * are the same. `FULL=1` checks all of them and writes the list anew.
 */
const list = new URL('linear-patterns.txt', import.meta.url);
const isFull = Boolean(process.env.FULL);
const known = new Set(isFull ? [] : readFileSync(list, 'utf8').split('\n'));

const hashOf = ({ source, flags }: RegExp) =>
  createHash('sha256').update(`${recheck.version}/${source}/${flags}`).digest('hex').slice(0, 16);

const forms = [
  ...recognizers.flatMap((recognizer) =>
    [recognizer, ...(recognizer.also ?? [])].map(({ pattern }, index) => ({
      name: `${recognizer.id} ${index}`,
      pattern,
    })),
  ),
  ...encodings.map(({ encoding, pattern }) => ({ name: encoding, pattern })),
  ...uncasedPatterns.map((pattern, index) => ({ name: `uncased name ${index}`, pattern })),
].map((form) => ({ ...form, hash: hashOf(form.pattern) }));

const found: string[] = [];

async function statusOf({ source, flags }: RegExp): Promise<string> {
  const result = await check(`^(?:${source})`, flags.replace(/[dgy]/g, ''), { timeout: 20_000 });
  return result.status === 'safe' ? 'safe' : JSON.stringify(result);
}

describe('every pattern is linear', () => {
  it.each(forms.filter(({ hash }) => !known.has(hash)))(
    '$name',
    async ({ pattern, hash }) => {
      expect(await statusOf(pattern)).toBe('safe');
      found.push(hash);
    },
    40_000,
  );

  it('and the check hears one that is not', async () => {
    expect(await statusOf(/(?:a|a)+$/)).toContain('vulnerable');
  });

  it('and the list holds no other', () => {
    const hashes = new Set(forms.map(({ hash }) => hash));
    expect([...known].filter((hash) => hash !== '' && !hashes.has(hash))).toEqual([]);
  });

  afterAll(() => {
    if (isFull) writeFileSync(list, `${[...new Set(found)].sort().join('\n')}\n`);
  });
});
