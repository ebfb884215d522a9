import type { Chance } from '../texts/chance';

/** A part of a template: words, a slot, or alternatives. */
type Part = string | { readonly slot: string } | { readonly any: readonly (readonly Part[])[] };

const known = new Map<string, readonly Part[]>();

/**
 * Templates: `[a|b|]` is one of its alternatives, `{name}` a slot; they may be nested. `\n` is a line break;
 * before any other character, a backslash takes away its meaning.
 */
function parse(template: string): readonly Part[] {
  let i = 0;
  const sequence = (isInner: boolean): Part[] => {
    const parts: Part[] = [];
    let text = '';
    const flush = () => {
      if (text) parts.push(text);
      text = '';
    };
    while (i < template.length) {
      const sign = template[i]!;
      if (sign === '\\') {
        text += template[i + 1] === 'n' ? '\n' : (template[i + 1] ?? '');
        i += 2;
      } else if (sign === '{') {
        const end = template.indexOf('}', i);
        if (end < 0) throw new Error(`A slot stays open: ${template}`);
        flush();
        parts.push({ slot: template.slice(i + 1, end) });
        i = end + 1;
      } else if (sign === '[') {
        flush();
        const any: Part[][] = [];
        do {
          i++;
          any.push(sequence(true));
        } while (template[i] === '|');
        if (template[i] !== ']') throw new Error(`Alternatives stay open: ${template}`);
        i++;
        parts.push({ any });
      } else if (isInner && (sign === '|' || sign === ']')) break;
      else {
        text += sign;
        i++;
      }
    }
    flush();
    return parts;
  };
  return sequence(false);
}

/** One of the texts that a template stands for. */
export function expand(template: string, chance: Chance, slot: (name: string) => string): string {
  let parts = known.get(template);
  if (!parts) {
    parts = parse(template);
    known.set(template, parts);
  }
  const write = (parts: readonly Part[]): string => {
    let out = '';
    for (const part of parts) {
      if (typeof part === 'string') out += part;
      else if ('slot' in part) out += slot(part.slot);
      else out += write(chance.pick(part.any));
    }
    return out;
  };
  return write(parts);
}

/** Lines of a text that are not empty, as a list of templates. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Alternatives between bars. */
export const bars = (text: string): string[] =>
  text
    .split('|')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
