import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe tags rules with that WCAG 2.2 asks for on levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a page violates of WCAG 2.2 A and AA, as `rule: element`; open roots are looked into. */
export async function violations(page: Page): Promise<string[]> {
  // By the protocol, as a page's own policy lets no script in.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values): Promise<axe.AxeResults> =>
      Reflect.get(globalThis, 'axe').run(document, {
        runOnly: { type: 'tag', values },
        // Of those, the one rule that axe leaves off unless it is asked for.
        rules: { 'target-size': { enabled: true } },
      }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
