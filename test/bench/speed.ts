import { hostileTexts } from './hostile';
import type { Running } from './peers/peer';
import { samples } from './samples';

/** How fast a detector is; null where it took too long or was not measured. */
export interface Speed {
  /** Microseconds for a prompt of 500 characters. */
  readonly prompt_us: number | null;
  readonly prose_mbps: number | null;
  readonly code_mbps: number | null;
  readonly logs_mbps: number | null;
  /** At least this many milliseconds where one of them took too long. */
  readonly hostile_worst_ms: number | null;
  readonly hostile_worst: string;
  readonly hostile_timeouts: number;
  /** How many hostile texts were tried; the rest is left out after two that took too long, or half a minute. */
  readonly hostile_tried: number;
  readonly first_scan_ms: number | null;
  readonly load_ms: number;
}

/** How long a hostile text may take. */
export const hostileLimitMs = 15_000;

/** How long any other text may take. */
const limitMs = 60_000;

/** How long all hostile texts together may take before the rest is left out. */
const hostileBudgetMs = 30_000;

/** A hostile text that took longer is read once. */
const fastMs = 250;

/** A detector that needs more microseconds for a prompt is given shorter texts to measure how much it reads a second. */
const slowUs = 1500;

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}

async function msOf(detector: Running, text: string, limit: number): Promise<number | null> {
  const [reading] = await detector.read([text], { limitMs: limit, timeOnly: true });
  return reading ? reading.us / 1000 : null;
}

/** Megabytes a second; the text is longer than what detectors remember. */
async function mbps(detector: Running, text: string): Promise<number | null> {
  const first = await msOf(detector, text, limitMs);
  if (first === null) return null;
  const times: number[] = [];
  for (let i = 0; i < 5 && first < 1000; i++) times.push((await msOf(detector, text, limitMs)) ?? limitMs);
  return round(text.length / 1e6 / ((times.length > 0 ? median(times) : first) / 1000), 3);
}

/** Median microseconds of texts, each read once; null if one took too long. */
export async function medianUs(detector: Running, texts: readonly string[]): Promise<number | null> {
  const readings = await detector.read(texts, { limitMs, timeOnly: true });
  const times = readings.flatMap((reading) => reading?.us ?? []);
  return times.length === texts.length ? round(median(times), 1) : null;
}

/** More new texts than a detector remembers the findings of. */
async function forget(detector: Running, series: number): Promise<void> {
  await detector.read(samples.prompts(series, 600), { limitMs, timeOnly: true });
}

async function hostile(detector: Running) {
  const times = new Map<string, number[]>();
  const texts = Object.entries(hostileTexts(50_000));
  let timeouts = 0;
  const start = performance.now();
  for (const [name, text] of texts) {
    if (timeouts === 2 || performance.now() - start > hostileBudgetMs) break;
    const ms = await msOf(detector, text, hostileLimitMs);
    if (ms === null) timeouts++;
    times.set(name, [ms ?? hostileLimitMs]);
  }
  for (const series of [3, 4]) {
    await forget(detector, series);
    for (const [name, text] of texts) {
      const known = times.get(name);
      if (known?.[0] === undefined || known[0] > fastMs) continue;
      known.push((await msOf(detector, text, hostileLimitMs)) ?? hostileLimitMs);
    }
  }
  const medians = [...times].map(([name, all]) => ({ name, ms: median(all) }));
  const worst = medians.toSorted((a, b) => b.ms - a.ms)[0];
  return {
    hostile_worst_ms: worst ? round(worst.ms) : null,
    hostile_worst: worst?.name ?? '',
    hostile_timeouts: timeouts,
    hostile_tried: times.size,
  };
}

/** Measures a detector that was just started. */
export async function speedOf(detector: Running): Promise<Speed> {
  const [first] = await detector.read(samples.prompts(0, 1), { limitMs, timeOnly: true });
  await medianUs(detector, samples.prompts(1, 400));
  const prompt = await medianUs(detector, samples.prompts(2, 400));
  const part = (text: string) => (prompt === null || prompt > slowUs ? text.slice(0, 20_000) : text);
  return {
    load_ms: round(detector.loadMs, 1),
    first_scan_ms: first ? round(first.us / 1000) : null,
    prompt_us: prompt,
    prose_mbps: await mbps(detector, part(samples.prose)),
    code_mbps: await mbps(detector, part(samples.code)),
    logs_mbps: await mbps(detector, part(samples.logs)),
    ...(await hostile(detector)),
  };
}
