import { type SpanType, spanTypes } from '../../lib/detect/tagger/labels';
import type { LabelledSpan } from './corpus';

/** Hits, alarms and misses of each type, by overlap of at least a half. */
export class SpanScore {
  readonly hits = new Map<SpanType, number>();
  readonly found = new Map<SpanType, number>();
  readonly gold = new Map<SpanType, number>();

  add(gold: readonly LabelledSpan[], found: readonly LabelledSpan[]): void {
    const used = new Set<LabelledSpan>();
    for (const span of gold) this.gold.set(span.type, (this.gold.get(span.type) ?? 0) + 1);
    for (const span of found) {
      this.found.set(span.type, (this.found.get(span.type) ?? 0) + 1);
      const hit = gold.find(
        (other) => other.type === span.type && !used.has(other) && overlap(span, other) >= 0.5,
      );
      if (!hit) continue;
      used.add(hit);
      this.hits.set(span.type, (this.hits.get(span.type) ?? 0) + 1);
    }
  }

  of(type: SpanType): { gold: number; precision: number; recall: number; f1: number } {
    const hits = this.hits.get(type) ?? 0;
    const gold = this.gold.get(type) ?? 0;
    const precision = hits / (this.found.get(type) || 1);
    const recall = hits / (gold || 1);
    return { gold, precision, recall, f1: hits ? (2 * precision * recall) / (precision + recall) : 0 };
  }

  /** Precision, recall and F1 of each type that occurs. */
  toString(): string {
    return spanTypes
      .filter((type) => (this.gold.get(type) ?? 0) > 0)
      .map((type) => {
        const { precision, recall, f1 } = this.of(type);
        return `${type} ${[precision, recall, f1].map((value) => value.toFixed(3).slice(1)).join('/')}`;
      })
      .join('  ');
  }
}

function overlap(a: LabelledSpan, b: LabelledSpan): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
