import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue';
import { countries } from './countries';
import { recognizers } from './recognizers';

const personal = recognizers.filter(({ category }) => category !== 'credential');
const secrets = recognizers.filter(({ category }) => category === 'credential');
const proofOf = (id: string) => catalogue[id]?.proof;

describe('what the documents promise', () => {
  it('is 150 identifiers of 60 countries, and 200 secrets', () => {
    expect(personal.length).toBeGreaterThanOrEqual(150);
    expect(new Set(countries.map(({ id }) => id.slice(0, 2))).size).toBeGreaterThanOrEqual(60);
    expect(secrets.length).toBeGreaterThanOrEqual(200);
  });

  it('rests on more than a word for it in three of four', () => {
    const cueOnly = (list: typeof recognizers) => list.filter(({ id }) => proofOf(id) === 'cue');
    // Those beyond a quarter are not counted among the 150 and the 200.
    const counted = (list: typeof recognizers) => {
      const cues = cueOnly(list).length;
      const others = list.length - cues;
      return others + Math.min(cues, Math.floor(others / 3));
    };
    expect(counted(personal)).toBeGreaterThanOrEqual(150);
    expect(counted(secrets)).toBeGreaterThanOrEqual(200);
  });

  it('names its own standard for each', () => {
    for (const { title, standard } of Object.values(catalogue)) expect(standard, title).not.toBe('');
  });

  it('is in the list that people read', () => {
    const list = readFileSync(new URL('../../../docs/identifiers.md', import.meta.url), 'utf8');
    for (const { id } of recognizers) expect(list).toContain(`\`${id}\``);
  });
});

describe('check digits', () => {
  const checked = countries.filter(({ id, check }) => check && proofOf(id) === 'check');

  it.each(checked)('of $id are not right for most other values', ({ id, check, form }) => {
    const example = /«(.*)»/s.exec(catalogue[id]?.finds[0] ?? '')?.[1] ?? catalogue[id]?.finds[0] ?? '';
    const plain = example.replace(/[^\p{L}\d]/gu, '').toUpperCase();
    expect(check?.(plain)).toBe(true);
    expect(new RegExp(`^(?:${form.source})$`, 'iu').test(example)).toBe(true);
    let right = 0;
    let all = 0;
    for (let i = 0; i < plain.length; i++)
      for (const digit of '0123456789') {
        if (!/\d/.test(plain[i] ?? '') || digit === plain[i]) continue;
        all++;
        if (check?.(plain.slice(0, i) + digit + plain.slice(i + 1))) right++;
      }
    // A change of one digit is seen, but where a standard checks only part of a number.
    expect(right / all).toBeLessThan(0.5);
  });
});
