import type { Chance } from '../texts/chance';

const formats = new Map<string, Intl.DateTimeFormat>();

function written(lang: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const key = lang + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang === 'no' ? 'nb' : lang, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(date);
}

const day = (chance: Chance) =>
  new Date(Date.UTC(chance.int(1940, 2027), chance.int(0, 11), chance.int(1, 28)));

/** A date as people write it. */
export function dateIn(lang: string, chance: Chance): string {
  const date = day(chance);
  const [y, m, d] = date.toISOString().slice(0, 10).split('-') as [string, string, string];
  return chance.pick([
    () => `${y}-${m}-${d}`,
    () => `${d}/${m}/${y}`,
    () => `${m}/${d}/${y.slice(2)}`,
    () => `${d}.${m}.${y}`,
    () => `${Number(d)}.${Number(m)}.`,
    () => `${Number(m)}/${Number(d)}`,
    () => written(lang, { dateStyle: 'long' }, date),
    () => written(lang, { dateStyle: 'medium' }, date),
    () => written(lang, { day: 'numeric', month: 'long' }, date),
    () => written(lang, { month: 'long', year: 'numeric' }, date),
    () => written(lang, { dateStyle: 'full' }, date),
  ])();
}

export const monthIn = (lang: string, chance: Chance): string =>
  written(lang, { month: 'long' }, day(chance));

export const weekdayIn = (lang: string, chance: Chance): string =>
  written(lang, { weekday: 'long' }, day(chance));
