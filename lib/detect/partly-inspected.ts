import type { Finding } from './finding';

/** That a stretch of a text was not looked at, or not for everything; `reason` is for the evidence. */
export function partlyInspected(start: number, end: number, reason: string): Finding {
  return {
    id: 'partly-inspected',
    category: 'not-inspected',
    severity: 'medium',
    confidence: 1,
    start,
    end,
    evidence: [reason],
  };
}
