import { expect, it } from 'vitest';
import { asCsv } from './as-csv';

it('incidents as CSV have a row for each identifier, and a time where there is one', () => {
  const item = { category: 'bank', severity: 'high', action: 'redacted', count: 2 } as const;
  const items = [
    { ...item, identifier: 'iban' },
    { ...item, identifier: 'bic', count: 1 },
  ];
  const when = { day: '2026-03-01', time: Date.UTC(2026, 2, 1, 9, 30) };
  expect(
    asCsv([
      { id: 'a', site: 'demo', ...when, items },
      {
        id: 'b',
        site: 'claude',
        day: '2026-02-01',
        time: null,
        items: items.slice(1),
        justification: 'public',
      },
    ]).split('\r\n'),
  ).toEqual([
    'id,day,time,site,identifier,category,severity,action,count,justification',
    'a,2026-03-01,2026-03-01T09:30:00.000Z,demo,iban,bank,high,redacted,2,',
    'a,2026-03-01,2026-03-01T09:30:00.000Z,demo,bic,bank,high,redacted,1,',
    'b,2026-02-01,,claude,bic,bank,high,redacted,1,public',
    '',
  ]);
});
