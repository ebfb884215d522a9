import { describe, expect, it } from 'vitest';
import { previewOf } from './preview';

const shown = (text: string, values: Readonly<Record<string, string>>, left: readonly string[] = []) =>
  previewOf(
    text,
    Object.entries(values).map(([value, replacement]) => {
      const start = text.indexOf(value);
      return { start, end: start + value.length, replacement };
    }),
    new Set(left),
  ).map(({ kind, text: part }) => (kind === 'same' ? part : `${kind}:${part}`));

const far = 'x'.repeat(1000);

describe('a preview', () => {
  it('tells what changes from what stays', () =>
    expect(shown('a ana@x b bo@x', { 'ana@x': '[1]', 'bo@x': '[2]' })).toEqual([
      'a ',
      'replaced:[1]',
      ' b ',
      'replaced:[2]',
    ]));
  it('shows what is left as it is', () =>
    expect(shown('a ana@x', { 'ana@x': '[1]' }, ['ana@x'])).toEqual(['a ', 'left:ana@x']));
  it('shows of a long text what stands around changes', () => {
    const parts = shown(`${far} ana@x ${far} bo@x ${far}`, { 'ana@x': '[1]', 'bo@x': '[2]' });
    expect(parts.map((part) => part.length)).toEqual([5, 160, 12, 160, 5, 160, 12, 160, 5]);
    expect(parts.filter((part) => part.startsWith('gap'))).toHaveLength(3);
  });
});
