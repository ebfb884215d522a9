import type { Figures } from './figures';
import type { Peer } from './peers/peer';
import type { Quality, Score } from './quality';
import { hostileLimitMs } from './speed';

type Cells = Readonly<Record<string, string>>;

/** Prints what was measured, one table a question, a detector a line. */
export function printTables(
  detectors: readonly Peer[],
  figures: Readonly<Record<string, Figures>>,
  missing: Readonly<Record<string, string>>,
): void {
  const measured = detectors.flatMap(({ name, only }) => {
    const figure = figures[name];
    return figure ? [{ label: only ? `${name} (${only})` : name, figure }] : [];
  });
  const print = (title: string, cellsOf: (figure: Figures) => Cells) => {
    const rows = measured.map(({ label, figure }) => [label, cellsOf(figure)] as const);
    if (rows.every(([, cells]) => Object.keys(cells).length === 0)) return;
    console.log(`\n${title}`);
    table(rows);
  };
  print('Speed', speedCells);
  print('Structured types: precision / recall / F1', ({ quality }) =>
    cells(quality, (one) => one.kind === 'annotated' && scoreCell(one.structured)),
  );
  print('Names of people: precision / recall / F1', ({ quality }) =>
    cells(quality, (one) => one.kind === 'annotated' && scoreCell(one.person)),
  );
  print('User names: precision / recall / F1', ({ quality }) =>
    cells(quality, (one) => one.kind === 'annotated' && scoreCell(one.username)),
  );
  print('Passwords: precision / recall / F1', ({ quality }) =>
    cells(quality, (one) => one.kind === 'annotated' && scoreCell(one.password)),
  );
  print('False alarms of structured types, a 1,000 texts', ({ quality }) =>
    cells(quality, (one) => one.kind === 'negative' && String(one.alarms)),
  );
  print('Single cases: share found / share left alone', ({ quality }) =>
    cells(quality, (one) => one.kind === 'cases' && `${share(one.found)} / ${share(one.left)}`),
  );
  for (const { label, figure } of measured) {
    const unread = Object.entries(figure.quality).filter(([, one]) => one.unread > 0);
    if (unread.length > 0)
      console.log(
        `\n${label} did not read ${unread.map(([name, one]) => `${one.unread} of ${name}`).join(', ')}`,
      );
  }
  for (const [name, reason] of Object.entries(missing)) console.log(`\nMissing: ${name} (${reason})`);
}

function speedCells(figure: Figures): Cells {
  const worst = figure.hostile_timeouts > 0 ? `>${hostileLimitMs}` : String(figure.hostile_worst_ms);
  const own: Cells =
    figure.keystroke_ms === null
      ? {}
      : {
          'keystroke ms': String(figure.keystroke_ms),
          'in the page kB': String(figure.content_script_kb ?? '-'),
        };
  return {
    'µs a prompt': String(figure.prompt_us ?? '-'),
    'prose MB/s': String(figure.prose_mbps ?? '-'),
    'code MB/s': String(figure.code_mbps ?? '-'),
    'logs MB/s': String(figure.logs_mbps ?? '-'),
    'worst hostile ms': `${worst} (${figure.hostile_worst}; ${figure.hostile_tried} tried)`,
    'load ms': String(figure.load_ms),
    'first ms': String(figure.first_scan_ms ?? '-'),
    'bundled kB': String(figure.bundled_kb ?? '-'),
    ...own,
  };
}

function cells(quality: Figures['quality'], cellOf: (one: Quality) => string | false): Cells {
  return Object.fromEntries(
    Object.entries(quality).flatMap(([name, one]) => {
      const cell = cellOf(one);
      return cell === false || cell === '' ? [] : [[name, cell]];
    }),
  );
}

function scoreCell(score: Score | null): string {
  return score ? [score.P, score.R, score.F1].map(share).join(' / ') : '';
}

function share(value: number | null): string {
  return value === null ? '-' : value.toFixed(2);
}

function table(rows: readonly (readonly [string, Cells])[]): void {
  const columns = [...new Set(rows.flatMap(([, row]) => Object.keys(row)))];
  const lines = [
    ['', ...columns],
    ...rows.map(([label, row]) => [label, ...columns.map((one) => row[one] ?? '-')]),
  ];
  const widths = ['', ...columns].map((_, index) =>
    Math.max(...lines.map((line) => line[index]?.length ?? 0)),
  );
  for (const line of lines)
    console.log(
      line
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    );
}
