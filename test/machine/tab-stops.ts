import type { Page } from '@playwright/test';

interface TabStops {
  /** Controls that no press of Tab reached. */
  readonly missed: string[];
  /** Controls that do not show that they have the focus. */
  readonly unseen: string[];
  /** Presses of Tab that the page heard, and what had the focus last. */
  readonly heard: number;
  readonly last: string;
}

/** Goes through a page, or the open root in it, by Tab alone; what has the focus already counts only when it has it again. */
export async function tabStops(page: Page): Promise<TabStops> {
  const count = await page.evaluate(() => {
    const open = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    // A move inside a root is not told outside of it.
    const roots = [document, ...open];
    const controls = roots
      .flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
      ])
      .filter((element) => element.checkVisibility() && !element.matches(':disabled'))
      // Of a group of radio buttons Tab reaches the chosen one.
      .filter((element) => !element.matches('[type="radio"]:not(:checked)'));
    const reached = new Set<Element>();
    const unseen = new Set<Element>();
    const onFocus = (event: Event) => {
      const [target] = event.composedPath();
      if (!(target instanceof HTMLElement) || !controls.includes(target)) return;
      reached.add(target);
      // The label of a file's button and the frame of a marked field show the focus of what they hold.
      const isShown = [target, target.closest('.button, .marked') ?? target].some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      });
      if (!target.matches(':focus-visible') || !isShown) unseen.add(target);
    };
    for (const root of roots) root.addEventListener('focusin', onFocus);
    let heard = 0;
    addEventListener('keydown', () => ++heard, true);
    const named = (elements: Iterable<Element>) =>
      [...elements].map((element) => element.outerHTML.slice(0, 120));
    Reflect.set(globalThis, 'tabStops', () => ({
      missed: named(controls.filter((control) => !reached.has(control))),
      unseen: named(unseen),
      heard,
      last: named(document.activeElement ? [document.activeElement] : []).join(),
    }));
    return controls.length;
  });
  // The browser's own frame is a stop as well, and what scrolls.
  const round = async (): Promise<TabStops> => {
    for (let press = 0; press < count + 12; press += 1) await page.keyboard.press('Tab');
    return page.evaluate(() => Reflect.get(globalThis, 'tabStops')());
  };
  const stops = await round();
  // Where the page was drawn anew meanwhile, Tab began at its start again.
  return stops.missed.length > 0 ? round() : stops;
}
