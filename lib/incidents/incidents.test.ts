import { describe, expect, it } from 'vitest';
import { type Count, countsOf, dayOf, daysBefore } from './count';
import { outcomeOf, reportOf } from './report';
import { summarise } from './summary';

const day = '2026-03-01';

function count(changes: Partial<Count>): Count {
  return {
    day,
    site: 'demo',
    category: 'contact',
    action: 'redacted',
    findings: 1,
    incidents: 1,
    ...changes,
  };
}

describe('days', () => {
  it('are UTC', () => expect(dayOf(Date.UTC(2026, 2, 1, 23, 59))).toBe(day));
  it('go back over the end of a month', () => expect(daysBefore(day, 1)).toBe('2026-02-28'));
});

it('an incident adds one count for each category and action', () => {
  const item = { severity: 'medium', action: 'redacted', category: 'contact' } as const;
  const items = [
    { ...item, identifier: 'email', count: 2 },
    { ...item, identifier: 'phone', count: 1 },
    { ...item, identifier: 'iban', category: 'bank', count: 1 } as const,
  ];
  expect(countsOf({ id: '1', items }, 'demo', day)).toEqual([
    count({ findings: 3 }),
    count({ category: 'bank' }),
  ]);
});

describe('summarise', () => {
  const counts = [
    count({}),
    count({ day: '2026-02-23', site: 'claude', findings: 4 }),
    count({ day: '2026-02-22', findings: 20 }),
    count({ day: '2026-01-31', category: 'bank', findings: 100 }),
    count({ day: '2026-01-30', findings: 1000 }),
  ];
  const summary = summarise(counts, day);

  it('sums today, seven and thirty days', () => {
    expect(summary).toMatchObject({ today: 1, week: { findings: 5 }, month: { findings: 125 } });
    expect(summary.days).toHaveLength(30);
    expect(summary.days[0]).toEqual({ day: '2026-01-31', findings: 100 });
    expect(summary.days.at(-1)).toEqual({ day, findings: 1 });
  });

  it('by category, site and action, the most first', () => {
    expect(summary.week.bySite).toEqual([
      { site: 'claude', findings: 4 },
      { site: 'demo', findings: 1 },
    ]);
    expect(summary.month.byCategory).toEqual([
      { category: 'bank', findings: 100 },
      { category: 'contact', findings: 25 },
    ]);
    expect(summary.month.byAction).toEqual([{ action: 'redacted', findings: 125 }]);
  });
});

describe('a report', () => {
  const counts = [
    count({ findings: 7 }),
    count({ site: 'claude', findings: 7 }),
    count({ day: '2026-02-28', findings: 3 }),
  ];
  const body = reportOf(day, counts, 'a3bb189e-8bf9-4c1b-9f4d-000000000000', '0.1.0');

  it('says the same each time it is made', () =>
    expect(reportOf(day, counts, 'a3bb189e-8bf9-4c1b-9f4d-000000000000', '0.1.0')).toBe(body));
  it('clips and leaves sites out', () => {
    expect(body).toContain('"asInt":"10"');
    expect(body).not.toContain('claude');
    expect(body).not.toContain('"asInt":"3"');
  });
  it('says which day it is about', () => {
    expect(body).toContain('"startTimeUnixNano":"1772323200000000000"');
    expect(body).toContain('"timeUnixNano":"1772409600000000000"');
  });
});

it.each([
  [200, 'sent'],
  [202, 'sent'],
  [null, 'retry'],
  [429, 'retry'],
  [503, 'retry'],
  [500, 'stop'],
  [400, 'stop'],
  [401, 'stop'],
])('an answer of %s means %s', (status, outcome) => expect(outcomeOf(status)).toBe(outcome));
