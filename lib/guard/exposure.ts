/** For how long something must have been visible and uncovered before it may grant, in milliseconds. */
const grantAfterMs = 500;

/** After so long out of plain view, something is to be asked elsewhere, in milliseconds. */
const hiddenAfterMs = 3000;

const sampleMs = 100;

/** How a question stands before a person: for too short a time, in plain view for long enough, or hidden for long. */
export type Sight = 'new' | 'plain' | 'hidden';

/** Watches whether a person can really see the question that they are about to answer. */
export class Exposure {
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #onChange: (sight: Sight) => void;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #observer: IntersectionObserver | null;
  /** What the browser says of the box; true where it cannot say. */
  #painted: boolean;
  /** Since when it has been in plain view, or out of it, in milliseconds of `performance.now()`. */
  #since = performance.now();
  #isPlain = false;
  #isTrusted = true;
  #sight: Sight = 'new';

  /** `box` stands in `host`'s closed root. `onChange` hears when granting becomes possible or impossible. */
  constructor(host: HTMLElement, box: HTMLElement, onChange: (sight: Sight) => void) {
    this.#host = host;
    this.#box = box;
    this.#onChange = onChange;
    this.#observer = watchPaint(box, (painted) => {
      this.#painted = painted;
      this.sample();
    });
    this.#painted = this.#observer === null;
    this.#timer = setInterval(() => this.sample(), sampleMs);
  }

  /** Looks now, and says whether a grant may be taken. */
  sample(): boolean {
    const isLookedAt = document.visibilityState === 'visible' && document.hasFocus();
    const isPlain = isLookedAt && this.#painted && isUncovered(this.#host, this.#box);
    // Somebody who is elsewhere misses nothing that a page hides.
    if (isPlain !== this.#isPlain || !isLookedAt) this.#since = performance.now();
    this.#isPlain = isPlain;
    const ms = performance.now() - this.#since;
    const isHidden = !this.#isTrusted || (!isPlain && ms >= hiddenAfterMs);
    const sight = isHidden ? 'hidden' : isPlain && ms >= grantAfterMs ? 'plain' : 'new';
    if (sight !== this.#sight) {
      this.#sight = sight;
      this.#onChange(sight);
    }
    return sight === 'plain';
  }

  /** From now on nothing is granted: the page took the box away, and may do more. */
  distrust(): void {
    this.#isTrusted = false;
    this.sample();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#observer?.disconnect();
  }
}

/**
 * Hears from the browser whether a box is painted whole, with nothing over it. Unlike `elementFromPoint` it sees what
 * takes no clicks: everything beside an open modal dialog takes none. Firefox has no such thing.
 * @see Intersection Observer v2
 */
function watchPaint(box: HTMLElement, listener: (painted: boolean) => void): IntersectionObserver | null {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return null;
  const options = { threshold: [0, 0.5, 0.99, 1], trackVisibility: true, delay: sampleMs };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
    if (last) listener(last.isVisible);
  }, options);
  observer.observe(box);
  return observer;
}

/** Whether a box in a closed root is in view, opaque, undistorted and on top at its corners and its middle. */
function isUncovered(host: HTMLElement, box: HTMLElement): boolean {
  if (!host.isConnected) return false;
  if (!box.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  for (let element: Element | null = host; element; element = element.parentElement) {
    const style = getComputedStyle(element);
    if (Number(style.opacity) < 0.9 || style.filter !== 'none' || style.transform !== 'none') return false;
    if (style.clipPath !== 'none' || style.maskImage !== 'none' || style.mixBlendMode !== 'normal')
      return false;
  }
  const { left, top, right, bottom } = box.getBoundingClientRect();
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right - left < 100) return false;
  const inset = 12;
  const points: [number, number][] = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ];
  return points.every(([x, y]) => document.elementFromPoint(x, y) === host);
}
