import type { Site } from './site';

/** Where a site's script leaves the site for the guard: in the isolated world, which no page script can see. */
export const sitePlace = 'sotto.site';

/** The script that runs before the guard on the pages of a site and tells it which site it is. */
export function siteScript(site: Site): string {
  return `globalThis[Symbol.for(${JSON.stringify(sitePlace)})] = ${JSON.stringify(site)};\n`;
}

/** The site that a script told of; nothing on a page of none. Without a name of its own, by its host. */
export function siteHere(host: string): Site | null {
  const site: Site | undefined = Reflect.get(globalThis, Symbol.for(sitePlace));
  return site ? { ...site, title: site.title || host } : null;
}
