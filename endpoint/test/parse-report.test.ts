import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { categories } from '../../lib/detect/finding';
import { recordedActions } from '../../lib/incidents/incident';
import { most, reportOf } from '../../lib/incidents/report';
import { parseReport } from '../src/parse-report';
import { wrongReports } from './wrong-reports';

const day = '2026-11-16';
const id = '0b8f4a52-3f0e-4c1a-9d2b-6e1f7a8c9d00';
const published = z.fromJSONSchema(
  JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8')),
);

const counts = fc.array(
  fc.record({
    day: fc.constantFrom(day, '2026-11-15'),
    site: fc.constant('x'),
    category: fc.constantFrom(...categories),
    action: fc.constantFrom(...recordedActions),
    findings: fc.integer({ min: 1, max: 40 }),
    incidents: fc.constant(1),
  }),
  { maxLength: 40 },
);

describe('a report', () => {
  it('is read as the extension writes it, and is what the published schema says', () => {
    fc.assert(
      fc.property(counts, fc.uuid({ version: 4 }), (counts, id) => {
        const body = JSON.parse(reportOf(day, counts, id, '1.12.3'));
        expect(published.safeParse(body).success).toBe(true);
        const sums: Record<string, number> = {};
        for (const { category, action, findings } of counts)
          sums[`${category} ${action}`] = (sums[`${category} ${action}`] ?? 0) + findings;
        const cells = Object.fromEntries(
          Object.entries(sums).map(([cell, sum]) => [cell, Math.min(sum, most)]),
        );
        expect(parseReport(body)).toEqual({ id, day, cells });
      }),
    );
  });

  it('may have every category with every action', () => {
    const all = categories.flatMap((category) =>
      recordedActions.map((action) => ({ day, site: 'x', category, action, findings: 99, incidents: 1 })),
    );
    const report = parseReport(JSON.parse(reportOf(day, all, id, '1.0.0')));
    expect(Object.values(report!.cells)).toEqual(all.map(() => most));
  });

  it('means the same in whatever order its cells are', () => {
    const texts = [0, 1].map((turn) => {
      const two = [
        { category: 'card', action: 'blocked' },
        { category: 'bank', action: 'edited' },
      ].map((cell) => ({ ...cell, day, site: 'x', findings: 1, incidents: 1 }));
      const body = JSON.parse(reportOf(day, two as never, id, '1.0.0'));
      if (turn) body.resourceMetrics[0].scopeMetrics[0].metrics[0].sum.dataPoints.reverse();
      return JSON.stringify(parseReport(body));
    });
    expect(texts[0]).toBe(texts[1]);
  });

  it.each(wrongReports(day, id))('is not %s', (_, body) => {
    expect(parseReport(JSON.parse(body))).toBeNull();
  });
});
