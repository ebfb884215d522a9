import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { spokenOf } from './spoken';

/** What the scenes of the pictures told a screen reader when they were taken, by scene. */
export const pictured = fileURLToPath(new URL('../../docs/store/pictures.json', import.meta.url));

/** As the stores want their pictures, in CSS pixels. */
export const pictureSize = { width: 1280, height: 800 };

/** Roles that are the same whenever a picture is taken; the popup has times in its lists. */
const lasting = /^(?:heading|button|link|checkbox|combobox|dialog|region|DisclosureTriangle|status): /;

/** What a page tells a screen reader, but for what depends on the time. */
export async function toldBy(page: Page): Promise<string[]> {
  return (await spokenOf(page, 'RootWebArea')).filter((line) => lasting.test(line));
}
