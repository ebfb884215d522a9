import type { ExchangeType } from '../../../lib/detect/finding';
import type { Reported } from './peer';

/** A text that is redacted step by step, and where in the first text each replaced stretch was. */
export class Rewriting {
  readonly spans: Reported[] = [];
  text: string;
  /** Start and end in the first text of each code unit of this one. */
  #starts: number[];
  #ends: number[];

  constructor(text: string) {
    this.text = text;
    this.#starts = Array.from({ length: text.length }, (_, index) => index);
    this.#ends = this.#starts.map((start) => start + 1);
  }

  /** Puts a token in the place of a stretch. */
  replace(start: number, end: number, token: string, type: ExchangeType): void {
    const [first, last] = [this.#starts[start], this.#ends[end - 1]];
    if (first === undefined || last === undefined || end <= start) return;
    this.text = this.text.slice(0, start) + token + this.text.slice(end);
    this.#starts.splice(start, end - start, ...Array.from(token, () => first));
    this.#ends.splice(start, end - start, ...Array.from(token, () => last));
    this.spans.push({ start: first, end: last, type });
  }

  /** Replaces every match as `String.replace` would. */
  replaceAll(pattern: RegExp, token: string, type: ExchangeType): void {
    const matches = [...this.text.matchAll(new RegExp(pattern.source, pattern.flags))];
    for (const match of matches.toReversed())
      this.replace(match.index, match.index + match[0].length, token, type);
  }

  /** Follows a step that only its result is known of, every replacement being the same token. */
  follow(result: string, token: string, type: ExchangeType): void {
    const kept = result.split(token);
    const before = this.text;
    const stretches: [number, number][] = [];
    let at = kept[0]?.length ?? 0;
    kept.slice(1).forEach((literal, index) => {
      const isLast = index === kept.length - 2;
      const end = isLast ? before.length - literal.length : before.indexOf(literal, at + 1);
      stretches.push([at, end]);
      at = end + literal.length;
    });
    for (const [start, end] of stretches.toReversed()) this.replace(start, end, token, type);
  }
}
