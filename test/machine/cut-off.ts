import type { Page } from '@playwright/test';

/** What is cut off or hangs out of a page, by its text; open roots count as part of it. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const open = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const buttons = [document, ...open].flatMap((root) => [
      ...root.querySelectorAll<HTMLElement>('button, select, summary, legend, h1, h2, dialog, .card'),
    ]);
    return [
      ...(scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`] : []),
      ...buttons
        .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.textContent.slice(0, 40)),
    ];
  });
}
