/** For how long something must have been visible and uncovered before it may grant, in milliseconds. */
const grantAfterMs = 500;

const sampleMs = 100;

/** Watches whether a person can really see the question that they are about to answer. */
export class Exposure {
  readonly #host: HTMLElement;
  readonly #box: HTMLElement;
  readonly #onChange: (mayGrant: boolean) => void;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #observer: IntersectionObserver | null;
  /** What the browser says of the box; true where it cannot say. */
  #painted: boolean;
  #since: number | null = null;
  #mayGrant = false;

  /** `box` stands in `host`'s closed root. `onChange` hears when granting becomes possible or impossible. */
  constructor(host: HTMLElement, box: HTMLElement, onChange: (mayGrant: boolean) => void) {
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
    if (!this.#painted || !isUncovered(this.#host, this.#box)) this.#since = null;
    else this.#since ??= performance.now();
    const mayGrant = this.#since !== null && performance.now() - this.#since >= grantAfterMs;
    if (mayGrant !== this.#mayGrant) {
      this.#mayGrant = mayGrant;
      this.#onChange(mayGrant);
    }
    return mayGrant;
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
  if (!host.isConnected || document.visibilityState !== 'visible' || !document.hasFocus()) return false;
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
