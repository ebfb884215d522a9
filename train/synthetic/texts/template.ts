type Part = string | { readonly slot: string } | { readonly any: readonly (readonly Part[])[] };

const parsed = new Map<string, readonly Part[]>();

/**
 * The parts of a template: `[a|b|]` is one of its alternatives, `{name}` a slot; both may be nested. Brackets without a
 * bar and braces around anything else stand for themselves, as does what follows a backslash.
 */
function parse(template: string): readonly Part[] {
  let i = 0;
  const isChoice = (at: number): boolean => {
    let depth = 0;
    for (let j = at; j < template.length; j++) {
      const sign = template[j];
      if (sign === '\\') j++;
      else if (sign === '[') depth++;
      else if (sign === ']' && --depth === 0) return false;
      else if (sign === '|' && depth === 1) return true;
    }
    return false;
  };
  const sequence = (isInner: boolean): Part[] => {
    const parts: Part[] = [];
    let text = '';
    const flush = () => {
      if (text) parts.push(text);
      text = '';
    };
    let literal = 0;
    while (i < template.length) {
      const sign = template[i]!;
      const slot = sign === '{' ? /^\{([a-zA-Z]+\d*)\}/.exec(template.slice(i, i + 24)) : null;
      if (sign === '\\') {
        text += template[i + 1] ?? '';
        i += 2;
      } else if (slot) {
        flush();
        parts.push({ slot: slot[1]! });
        i += slot[0].length;
      } else if (sign === '[' && isChoice(i)) {
        flush();
        const any: Part[][] = [];
        do {
          i++;
          any.push(sequence(true));
        } while (template[i] === '|');
        i++;
        parts.push({ any });
      } else if (isInner && literal === 0 && (sign === '|' || sign === ']')) break;
      else {
        if (sign === '[') literal++;
        if (sign === ']' && literal > 0) literal--;
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
export function expand(template: string, random: () => number, slot: (name: string) => string): string {
  const parts = parsed.get(template) ?? parse(template);
  parsed.set(template, parts);
  const write = (parts: readonly Part[]): string =>
    parts
      .map((part) => {
        if (typeof part === 'string') return part;
        return 'slot' in part ? slot(part.slot) : write(part.any[Math.floor(random() * part.any.length)]!);
      })
      .join('');
  return write(parts);
}

/** The lines of a list of templates, one a line. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replaceAll('\\n', '\n'))
    .filter(Boolean);

/** The items of a list that bars separate. */
export const bars = (text: string): string[] =>
  text
    .split('|')
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
