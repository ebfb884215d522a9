import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Category } from '../../lib/detect/finding';
import type { RecordedAction } from '../../lib/incidents/incident';
import { reportOf } from '../../lib/incidents/report';
import { type Alike, figuresOf } from '../src/figures-of';
import { insertReports } from '../src/intake';
import { parseReport } from '../src/parse-report';
import { releaseDays } from '../src/release';
import { fewestIsolated, type Publish, type WorldReport } from './isolated';
import { openEndpoint } from './open-endpoint';

const k = 5;
const dayMs = 86_400_000;
const noon = Date.parse('2026-11-16T12:00:00Z');
const full = process.env.FULL === '1';

const cells = ['credential', 'card', 'person'].flatMap((category) =>
  ['redacted', 'overridden', 'blocked'].map((action) => `${category} ${action}`),
);

/** Days of at least so many reports, of which each cell is had by none to a few more than `k`. */
const worldsOf = (least: number, days = 2): fc.Arbitrary<readonly WorldReport[]> =>
  fc
    .record({
      sizes: fc.array(fc.record({ early: fc.integer({ min: least, max: 14 }), late: fc.nat(9) }), {
        minLength: 1,
        maxLength: days,
      }),
      share: fc.integer({ min: 1, max: 9 }),
      seed: fc.array(fc.nat(9), { minLength: 900, maxLength: 900 }),
    })
    .map(({ sizes, share, seed }) => {
      let at = 0;
      const next = () => seed[at++ % seed.length]!;
      return sizes.flatMap(({ early, late }, day) =>
        Array.from({ length: early + late }, (_, index) => ({
          late: index >= early,
          day,
          cells: Object.fromEntries(
            cells
              .filter((_, place) => next() < (place % 3 === 0 ? share : 2))
              .map((cell) => [cell, 1 + (next() % 5)]),
          ),
        })),
      );
    });

function alike(reports: readonly WorldReport[]): Alike[] {
  return reports.map((report) => ({ cells: report.cells, reports: 1 }));
}

/** What a release shows, with every cell at its place and sums over all that can be summed. */
const published: Publish = (world) => {
  const releases = [0, 1].flatMap((day) =>
    [false, true].map((late) =>
      figuresOf(alike(world.filter((report) => report.day === day && report.late === late)), k),
    ),
  );
  const numbers = releases.flatMap((figures) => figures.map(({ value }) => value));
  const sums = releases.map((figures) =>
    figures.filter(({ metric }) => metric === 'sotto.incidents').reduce((sum, { value }) => sum + value, 0),
  );
  return [...numbers, ...sums, sums.reduce((sum, value) => sum + value, 0)];
};

/** Numbers in what an endpoint shows, at each moment at which something can change and in every form. */
const seen: Publish = async (world) => {
  const endpoint = await openEndpoint({ MIN_REPORTERS: String(k), SETTLE_DAYS: '2' }, noon);
  const send = async (late: boolean) => {
    const reports = world
      .filter((report) => report.late === late)
      .map((report) => ({ team: 'acme', report: parsed(report) }));
    if (reports.length > 0) await insertReports(endpoint.database, reports);
  };
  const numbers: number[] = [];
  await send(false);
  for (const days of [2, 3, 5, 15, 16]) {
    endpoint.now = noon + days * dayMs;
    await releaseDays(endpoint.database, endpoint.settings, endpoint.now);
    if (days === 5) await send(true);
    for (const path of ['/', '/figures.csv?days=90', '/metrics'])
      numbers.push(...numbersIn(await endpoint.look(path)));
  }
  await endpoint.database.destroy();
  // libsql gives memory back only between events.
  await new Promise(setImmediate);
  return numbers;
};

function parsed({ day, cells }: WorldReport) {
  const date = new Date(noon - day * dayMs).toISOString().slice(0, 10);
  const counts = Object.entries(cells).map(([cell, findings]) => {
    const [category, action] = cell.split(' ') as [Category, RecordedAction];
    return { day: date, site: 'x', category, action, findings, incidents: 1 };
  });
  return parseReport(JSON.parse(reportOf(date, counts, crypto.randomUUID(), '0.1.0')))!;
}

/** Whole numbers in a text, without those that only say where a bar is drawn. */
function numbersIn(text: string): number[] {
  return [...text.replaceAll(/ (?:x|y|width|height)="[^"]*"/g, '').matchAll(/\d[\d,]*/g)].map(([number]) =>
    Number(number.replaceAll(',', '')),
  );
}

describe('no combination of figures is about fewer than k people', () => {
  it('as they are made', { timeout: 600_000 }, async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(worldsOf(0), async (world) => {
        shown += (await published(world)).length;
        expect(await fewestIsolated(published, world, k)).toBeGreaterThanOrEqual(k);
      }),
      { numRuns: full ? 5_000 : 150, endOnFailure: true },
    );
    expect(shown).toBeGreaterThan(1_000);
  });

  it('as dashboard, CSV and metrics show them over time', { timeout: 1_200_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(worldsOf(8, full ? 2 : 1), async (world) => {
        expect(await fewestIsolated(seen, world, k)).toBeGreaterThanOrEqual(k);
      }),
      { numRuns: full ? 100 : 1, endOnFailure: true },
    );
  });

  it('what is in no figure changes none', async () => {
    await fc.assert(
      fc.asyncProperty(worldsOf(k), async (world) => {
        const reports = alike(world.filter(({ day, late }) => day === 0 && !late)).map((report) => ({
          ...report,
          cells: Object.fromEntries(
            Object.entries(report.cells).filter(([cell]) => cell.startsWith('person')),
          ),
        }));
        const shown = new Set(figuresOf(reports, k).map(({ category, action }) => `${category} ${action}`));
        const common = reports.map((report) => ({
          ...report,
          cells: Object.fromEntries(Object.entries(report.cells).filter(([cell]) => shown.has(cell))),
        }));
        const rare = common.map((report, index) =>
          index < k - 1 ? { ...report, cells: { ...report.cells, 'health tampered': 7 } } : report,
        );
        expect(figuresOf(rare, k)).toEqual(figuresOf(common, k));
      }),
    );
  });
});

describe('the attack finds what is wrong with simpler rules', () => {
  /** Of twelve people, all had one thing and three another. */
  const world = Array.from({ length: 12 }, (_, index) => ({
    late: index >= 10,
    day: 0,
    cells: { 'person redacted': 2, ...(index < 3 && { 'health blocked': 1 }) } as Record<string, number>,
  }));
  const sum = (reports: readonly WorldReport[], ...cells: readonly string[]) =>
    reports.reduce(
      (all, report) => all + cells.reduce((some, cell) => some + (report.cells[cell] ?? 0), 0),
      0,
    );

  const early = (reports: readonly WorldReport[]) => reports.filter(({ late }) => !late);

  it.each<[string, number, Publish]>([
    [
      'a total of all beside what many had',
      3,
      (all) => [sum(all, 'person redacted', 'health blocked'), sum(all, 'person redacted')],
    ],
    ['k people in all, but not in each cell', 3, (all) => [sum(all, 'health blocked')]],
    [
      'a day that is shown again with two more',
      2,
      (all) => [sum(early(all), 'person redacted'), sum(all, 'person redacted')],
    ],
    [
      'groups that overlap',
      1,
      (all) => [
        sum(all.slice(0, 7), 'person redacted'),
        sum(all.slice(6), 'person redacted'),
        sum(all, 'person redacted'),
      ],
    ],
  ])('%s', async (_, fewest, publish) => {
    expect(await fewestIsolated(publish, world, k)).toBe(fewest);
  });
});
