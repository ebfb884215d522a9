import { type Layer, openLayer } from '../layer';
import type { TextPart } from './text-runs';

/** A placeholder in an answer that is still being written, and its value. */
export interface Veiled {
  readonly parts: readonly TextPart[];
  readonly value: string;
}

const css = `div {
  position: fixed;
  overflow: hidden;
  white-space: nowrap;
  pointer-events: none;
  border-radius: 2px;
}
div::before {
  content: attr(data-value);
  display: inline-block;
  /* What stands behind the placeholder stays to be read. */
  transform: scaleX(var(--fit));
  transform-origin: 0 50%;
  text-decoration: underline dotted 1px;
  text-underline-offset: 0.2em;
}`;

/**
 * Draws values over placeholders while an answer is being written: whoever writes it may hold on to its nodes, so that
 * nothing in it is to be changed. Follows scrolling for as long as it draws anything.
 */
export class Veil {
  #layer: Layer | null = null;
  #veiled: readonly Veiled[] = [];
  #frame = 0;

  /** Draws these, and nothing else any more. */
  show(veiled: readonly Veiled[]): void {
    this.#veiled = veiled;
    if (veiled.length === 0) {
      cancelAnimationFrame(this.#frame);
      this.#layer?.host.remove();
      this.#layer = null;
      return;
    }
    this.#layer ??= openLayer(css, 'sotto-veil');
    this.#draw();
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#layer?.root.replaceChildren(...this.#veiled.flatMap(boxesOf));
    this.#frame = requestAnimationFrame(() => this.#draw());
  }
}

/** So narrow a value may become to fit in its placeholder's place; what is too long even so is cut off. */
const narrowest = 0.5;

let measure: CanvasRenderingContext2D | null = null;

/** How wide a text is in a font, in CSS pixels. */
function widthOf(text: string, font: string): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (!measure) return 0;
  measure.font = font;
  return measure.measureText(text).width;
}

function boxesOf({ parts, value }: Veiled): HTMLElement[] {
  const [first] = parts;
  const last = parts.at(-1);
  const element = first?.node.parentElement;
  if (!first || !last || !element?.isConnected || last.end > last.node.length) return [];
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  const style = getComputedStyle(element);
  const background = backgroundOf(element);
  return [...range.getClientRects()].flatMap((rect, index) => {
    // What is scrolled out of view, or below something else, stays there.
    const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
    if (rect.width === 0 || !top || !(element.contains(top) || top.contains(element))) return [];
    const box = document.createElement('div');
    box.dataset.value = index === 0 ? value : '';
    Object.assign(box.style, {
      left: `${rect.left}px`,
      top: `${rect.top}px`,
      width: `${rect.width}px`,
      // An underscore hangs below its line.
      height: `${rect.height + 3}px`,
      lineHeight: `${rect.height}px`,
      color: style.color,
      font: style.font,
      letterSpacing: style.letterSpacing,
      background,
    });
    box.style.lineHeight = `${rect.height}px`;
    box.style.setProperty(
      '--fit',
      String(Math.max(narrowest, Math.min(1, rect.width / widthOf(value, style.font)))),
    );
    return [box];
  });
}

/** The colour behind an element: its own, else that of what it stands in. */
function backgroundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'transparent' && !/, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}
