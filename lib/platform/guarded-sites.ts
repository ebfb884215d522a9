import browser from 'webextension-polyfill';
import type { Site } from '../sites/site';

/** The sites that the manifest has the guard run on: each has a script of its own. What else is known of them stays there. */
export function guardedSites(): Pick<Site, 'id' | 'matches'>[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ js = [], matches }) => {
    const id = /^sites\/(.+)\.js$/.exec(js[0] ?? '')?.[1];
    return id ? [{ id, matches }] : [];
  });
}
