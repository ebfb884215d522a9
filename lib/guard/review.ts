import type { Finding, Severity } from '../detect/finding';
import { readDraft } from './draft';
import { isDrawn } from './drawn-editor';
import { type Editable, isField } from './editable';

/** A draft in which something was found that would be held. */
export interface ReviewedDraft {
  readonly composer: Editable;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Asks about it now, before it is sent. */
  ask(): void;
  /** Redacts it in place, where it can be; or one value in it. */
  redact(value?: string): void;
  /** Values that a person may say to be nothing. */
  readonly leavable: ReadonlySet<string>;
  /** Whether a value may be said to pass always. */
  readonly mayAllow: boolean;
  /** Says so; grants, as in a question. */
  dismiss(value: string, isAlways: boolean, event: Event): void;
}

/** A line under something that was found, in CSS pixels of the window. */
export interface Mark {
  readonly severity: Severity;
  /** What is marked. */
  readonly finding: Finding;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Of what is marked, above the line. */
  readonly height: number;
}

/** What is drawn beside a draft. */
export interface ReviewView {
  readonly marks: readonly Mark[];
  readonly count: number;
  /** How far the message box is from the right and the upper edge of the window, in CSS pixels. */
  readonly right: number;
  readonly top: number;
  readonly ask: () => void;
  /** What a person points at. */
  readonly pointed: Mark | null;
}

/** After so long over something a person wants to know of it, and after so long elsewhere not any more, in milliseconds. */
const pointMs = { over: 250, elsewhere: 400 };

/** More lines help nobody, and cost. */
const mostMarks = 200;

/** Keeps what is drawn beside a draft where the draft is: it follows scrolling, size and disappearance. */
export class Review {
  readonly #draw: (view: ReviewView | null) => void;
  /** Where mirrors of text fields stand for a moment; in a closed root, and never seen. */
  readonly #place: () => ParentNode;
  #draft: ReviewedDraft | null = null;
  #frame = 0;
  readonly #sizes = new ResizeObserver(() => this.#soon());
  #places: IntersectionObserver | null = null;
  readonly #onMove = () => this.#soon();
  readonly #onPoint = (event: PointerEvent) => this.#point(event);
  #marks: readonly Mark[] = [];
  /** What is pointed at, in the draft; and what was a moment ago, if it is to be. */
  #pointed: Finding | null = null;
  #next: Finding | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(place: () => ParentNode, draw: (view: ReviewView | null) => void) {
    this.#place = place;
    this.#draw = draw;
  }

  show(draft: ReviewedDraft | null): void {
    if (!draft && !this.#draft) return;
    if (draft?.composer !== this.#draft?.composer) {
      this.#sizes.disconnect();
      this.#places?.disconnect();
      const listen = draft ? window.addEventListener : window.removeEventListener;
      const options = { capture: true, passive: true };
      for (const type of ['scroll', 'resize']) listen.call(window, type, this.#onMove, options);
      // A finger moves nothing before it is down.
      for (const type of ['pointermove', 'pointerdown'])
        listen.call(window, type, this.#onPoint as EventListener, options);
      if (draft) {
        this.#sizes.observe(draft.composer);
      }
    }
    if (draft?.text !== this.#draft?.text) this.#forgetPoint();
    this.#draft = draft;
    this.#soon();
  }

  /** Points at what was found next, as a person does by keyboard. Says whether there is anything. */
  next(): boolean {
    const findings = [...new Set(this.#marks.map(({ finding }) => finding))];
    const at = this.#pointed ? findings.indexOf(this.#pointed) : -1;
    this.#forgetPoint();
    this.#pointed = this.#next = findings[(at + 1) % findings.length] ?? null;
    this.#soon();
    return this.#pointed !== null;
  }

  /** Points at nothing any more. */
  leave(): void {
    this.#forgetPoint();
    this.#soon();
  }

  /** Nothing is pointed at any more. */
  #forgetPoint(): void {
    clearTimeout(this.#timer);
    this.#pointed = null;
    this.#next = null;
  }

  /** Shows what a person points at for a moment, until they point elsewhere; what is shown of it counts as it. */
  #point({ clientX, clientY, target }: PointerEvent): void {
    if (this.#marks.length === 0) return;
    const place = this.#place();
    const isOver = place instanceof ShadowRoot && target === place.host;
    const over = this.#marks.find(
      ({ left, top, width, height }) =>
        clientX >= left && clientX <= left + width && clientY >= top - height && clientY <= top + 4,
    );
    const next = isOver ? this.#pointed : (over?.finding ?? null);
    if (next === this.#next) return;
    this.#next = next;
    clearTimeout(this.#timer);
    if (next === this.#pointed) return;
    const show = () => {
      this.#pointed = next;
      this.#soon();
    };
    this.#timer = setTimeout(show, next ? pointMs.over : pointMs.elsewhere);
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const view = this.#view();
      this.#draw(view);
      if (view && this.#draft) this.#watchPlace(this.#draft.composer);
    });
  }

  /**
   * Hears when the message box is no longer where it is: nothing tells of that but what is cut off of it by a root of
   * exactly its place. `ratio` is what is seen of it there, which rounding may make less than all.
   */
  #watchPlace(composer: Editable, ratio = 1): void {
    this.#places?.disconnect();
    const { left, top, right, bottom } = composer.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const edges = [top, clientWidth - right, clientHeight - bottom, left];
    let isFirst = true;
    this.#places = new IntersectionObserver(
      ([entry]) => {
        const seen = entry?.intersectionRatio ?? 0;
        if (isFirst && seen > 0 && seen !== ratio) this.#watchPlace(composer, seen);
        else if (!isFirst) this.#soon();
        isFirst = false;
      },
      {
        root: document,
        rootMargin: edges.map((edge) => `${-Math.floor(edge)}px`).join(' '),
        threshold: Math.max(Number.EPSILON, Math.min(1, ratio)),
      },
    );
    this.#places.observe(composer);
  }

  #view(): ReviewView | null {
    this.#marks = [];
    if (!this.#draft) return null;
    const { composer, text, findings, ask } = this.#draft;
    const box = composer.getBoundingClientRect();
    if (!composer.isConnected || box.width === 0 || readDraft(composer).text !== text) return null;
    const marks = rectsOf(composer, findings.slice(0, mostMarks), this.#place())
      .filter(({ rect }) => rect.width > 0 && isIn(rect, box))
      .map(({ finding, rect: { left, bottom, width, height } }) => ({
        severity: finding.severity,
        finding,
        left,
        top: bottom - 2,
        width,
        height,
      }));
    this.#marks = marks;
    // What was judged anew meanwhile is the same thing still.
    const pointed = marks.find(({ finding }) => this.#pointed && isSame(finding, this.#pointed)) ?? null;
    if (pointed) this.#pointed = pointed.finding;
    return {
      marks,
      count: findings.length,
      right: document.documentElement.clientWidth - box.right,
      top: box.top,
      ask,
      pointed,
    };
  }
}

function isSame(a: Finding, b: Finding): boolean {
  return a.id === b.id && a.start === b.start && a.end === b.end;
}

/** Whether a line is in view in a box that scrolls. */
function isIn(rect: DOMRect, box: DOMRect): boolean {
  return (
    rect.bottom > box.top &&
    rect.bottom <= box.bottom + 2 &&
    rect.left >= box.left - 2 &&
    rect.right <= box.right + 2
  );
}

function rectsOf(
  composer: Editable,
  findings: readonly Finding[],
  place: ParentNode,
): { finding: Finding; rect: DOMRect }[] {
  // What an editor draws by itself it also scrolls by itself.
  if (isDrawn(composer)) return [];
  const mirror = isField(composer) ? mirrorOf(composer, place) : null;
  const draft = readDraft(composer);
  const rects = findings.flatMap((finding) => {
    const { start, end } = finding;
    const range = mirror ? rangeIn(mirror, start, end) : draft.range(start, end);
    return range ? [...range.getClientRects()].map((rect) => ({ finding, rect })) : [];
  });
  mirror?.remove();
  return rects;
}

function rangeIn(mirror: HTMLElement, start: number, end: number): Range | null {
  const text = mirror.firstChild;
  if (!(text instanceof Text) || end > text.length) return null;
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

/** What decides where the lines of a text field break. */
const styles = [
  'box-sizing',
  'border-width',
  'border-style',
  'padding',
  'font',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-align',
  'text-transform',
  'tab-size',
  'direction',
  'word-break',
  'overflow-wrap',
];

/** An element whose text breaks as that of a text field does, at the same place. */
function mirrorOf(field: HTMLTextAreaElement | HTMLInputElement, place: ParentNode): HTMLElement {
  const style = getComputedStyle(field);
  const box = field.getBoundingClientRect();
  const mirror = document.createElement('div');
  for (const name of styles) mirror.style.setProperty(name, style.getPropertyValue(name));
  const bars = field.offsetWidth - field.clientWidth - Number.parseFloat(style.borderLeftWidth) * 2;
  Object.assign(mirror.style, {
    position: 'fixed',
    visibility: 'hidden',
    left: `${box.left - field.scrollLeft}px`,
    top: `${box.top - field.scrollTop}px`,
    width: `${field.offsetWidth - Math.max(0, bars)}px`,
    whiteSpace: field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre',
  });
  if (field instanceof HTMLTextAreaElement) mirror.style.overflowWrap = 'break-word';
  mirror.textContent = field.value;
  place.append(mirror);
  return mirror;
}
