import { describe, expect, it } from 'vitest';
import { contextClassOf } from './context-class';
import { type Dismissal, dismissAgain, isFaded, isQuiet } from './dismissal';

const pattern = { identifier: 'email', context: 'prose', site: 'demo' } as const;

const onDays = (...days: string[]) =>
  days.reduce<Dismissal | undefined>(
    (before, day) => dismissAgain(pattern, before, day),
    undefined,
  ) as Dismissal;

describe('a dismissal', () => {
  it('is quiet from the third time on', () => {
    expect(isQuiet(onDays('2026-03-01', '2026-03-02'), '2026-03-02')).toBe(false);
    expect(isQuiet(onDays('2026-03-01', '2026-03-01', '2026-03-02'), '2026-03-02')).toBe(true);
  });
  it('counts less with time, and is asked about again', () => {
    const thrice = onDays('2026-03-01', '2026-03-01', '2026-03-01');
    expect(isQuiet(thrice, '2026-03-30')).toBe(true);
    expect(isQuiet(thrice, '2026-04-02')).toBe(false);
    expect(isFaded(thrice, '2026-04-02')).toBe(false);
    expect(isFaded(thrice, '2026-09-01')).toBe(true);
  });
  it('three times in a year is not three times', () =>
    expect(isQuiet(onDays('2026-01-01', '2026-05-01', '2026-09-01'), '2026-09-01')).toBe(false));
});

describe('a context', () => {
  it.each([
    ['write to @', 'prose'],
    ['see below:\nwrite to @ soon', 'prose'],
    ['E-mail: @', 'label'],
    ['email = "@"', 'label'],
    ['const mail = "@";', 'code'],
    ['send(@)', 'code'],
    ['```\nmail @\n```', 'code'],
    ['```\nmail\n```\nwrite to @', 'prose'],
    ['7,Ana,@,Berlin', 'table'],
    ['7\tAna\t@', 'table'],
    ['| Ana | @ |', 'table'],
    ['Ana, Bo, @, and others', 'prose'],
  ])('of %j is %s', (text, context) => expect(contextClassOf(text, text.indexOf('@'))).toBe(context));
});
