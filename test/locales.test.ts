import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { categories, severities } from '../lib/detect/finding';
import { recordedActions } from '../lib/incidents/incident';
import { levels } from '../lib/policy/levels';
import { settingNames } from '../lib/policy/settings';

type Messages = Readonly<Record<string, { message: string; placeholders?: object }>>;

const folder = new URL('../public/_locales/', import.meta.url);
const read = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, folder), 'utf8'));
const english = read('en');

it.each(readdirSync(folder))('%s has the messages of English with the same placeholders', (language) => {
  const own = read(language);
  expect(Object.keys(own)).toEqual(Object.keys(english));
  for (const [key, { message, placeholders }] of Object.entries(own)) {
    expect(message.includes('$VALUE$'), key).toBe(english[key]?.message.includes('$VALUE$'));
    expect(placeholders, key).toEqual(english[key]?.placeholders);
  }
});

it('every word of the closed lists has a name', () => {
  const wanted = [
    ...categories.map((word) => `category_${word}`),
    ...severities.map((word) => `severity_${word}`),
    ...Object.entries(levels).flatMap(([kind, words]) => words.map((word) => `${kind}_${word}`)),
    ...recordedActions.map((word) => `recorded_${word}`),
    ...settingNames.flatMap((word) => [`setting_${word}`, `setting_${word}_help`]),
  ].map((key) => key.replaceAll('-', '_'));
  expect(wanted.filter((key) => !(key in english))).toEqual([]);
});
