import type { Quality } from './quality';
import type { Speed } from './speed';

/** Figures of one detector; null where there is nothing to measure. */
export interface Figures extends Speed {
  readonly rules_us: number | null;
  readonly keystroke_ms: number | null;
  readonly content_script_kb: number | null;
  readonly weights_gzip_kb: number | null;
  /** What a page would load to use it. */
  readonly bundled_kb: number | null;
  /** By the name of the corpus. */
  readonly quality: Readonly<Record<string, Quality>>;
}
