import type { ExchangeType, Finding } from '../lib/detect/finding';
import { recognizers } from '../lib/detect/recognizers/recognizers';

const types = new Map(recognizers.map(({ id, type }) => [id, type]));

/** The exchange type of an identifier; what was not inspected has none of its own. */
export function typeOf(id: string): ExchangeType {
  return types.get(id) ?? 'OTHER';
}

/** A finding as it is printed: without evidence, with its exchange type. */
export function printed({ id, category, severity, confidence, start, end }: Finding) {
  return { id, category, type: typeOf(id), severity, confidence, start, end };
}
