/** A day as written in figures: where year, month and day stand. */
const written = /(?<!\d)(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([./-])(\d{1,2})\6(\d{4}))(?!\d)/;

const dayMs = 86_400_000;

/**
 * A date in figures, `days` later, in the same layout. Nothing for one that is written in words, or of which nobody can
 * tell day from month.
 */
export function dateSurrogate(value: string, days: number): string | null {
  const match = written.exec(value);
  if (!match) return null;
  const [all, year, , month, day, first = '', separator = '', second = '', lastYear] = match;
  if (year) {
    const moved = move(Number(year), Number(month), Number(day), days);
    return moved && value.replace(all, fill(all, [moved.year, moved.month, moved.day]));
  }
  // With points the day comes first; with strokes it may be either.
  const isDayFirst = separator === '.' || Number(first) > 12;
  if (!isDayFirst && Number(second) <= 12) return null;
  const [own, other] = isDayFirst ? [first, second] : [second, first];
  const moved = move(Number(lastYear), Number(other), Number(own), days);
  return (
    moved &&
    value.replace(
      all,
      fill(all, isDayFirst ? [moved.day, moved.month, moved.year] : [moved.month, moved.day, moved.year]),
    )
  );
}

/** How many days lie between two dates that are written alike; nothing if that cannot be told. */
export function daysBetween(from: string, to: string): number | null {
  const [a, b] = [timeOf(from), timeOf(to)];
  return a === null || b === null ? null : Math.round((b - a) / dayMs);
}

function timeOf(value: string): number | null {
  const match = written.exec(value);
  if (!match) return null;
  const [, year, , month, day, first, separator, second, lastYear] = match;
  if (year) return Date.UTC(Number(year), Number(month) - 1, Number(day));
  const isDayFirst = separator === '.' || Number(first) > 12;
  return Date.UTC(
    Number(lastYear),
    Number(isDayFirst ? second : first) - 1,
    Number(isDayFirst ? first : second),
  );
}

function move(year: number, month: number, day: number, days: number) {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  date.setUTCDate(date.getUTCDate() + days);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function fill(layout: string, numbers: readonly number[]): string {
  let at = 0;
  return layout.replace(/\d+/g, (part) => String(numbers[at++]).padStart(part.length, '0'));
}
