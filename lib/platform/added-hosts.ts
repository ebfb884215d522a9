import browser from 'webextension-polyfill';
import { hostForm } from '../policy/host-form';
import { siteAt } from '../sites/site-at';
import type { PageScript } from './guard-open-pages';
import { guardedSites } from './guarded-sites';

/** The scripts that run on added hosts, as on those of the manifest. */
const scripts = [
  { id: 'added-tripwire', js: ['tripwire.js'], runAt: 'document_start', world: 'MAIN' },
  {
    id: 'added-guard',
    js: ['sites/any-chat.js', 'detection.js', 'guard.js'],
    runAt: 'document_start',
    world: 'ISOLATED',
  },
  { id: 'added-interface', js: ['page-interface.js'], runAt: 'document_idle', world: 'ISOLATED' },
] as const;

/** The match pattern of the host that an address belongs to; nothing of an address that is no web page's. */
export function patternOfHost(url: string | undefined): string | null {
  const match = /^(https?):\/\/([^/:?#]+)(?::\d{1,5})?(?:[/?#]|$)/.exec(url ?? '');
  return match && `${match[1]}://${match[2]}/*`;
}

/** A match pattern for all paths of its host. */
function wholeHost(pattern: string): string {
  return pattern.replace(/^([\w*]+:\/\/[^/]+\/).*/, '$1*');
}

/**
 * Match patterns of the hosts that a person let the guard run on besides those of the manifest. The browser counts
 * whole hosts and parts of them, also where a script of the manifest runs on some paths only: those stay as they are.
 */
export async function addedHosts(): Promise<string[]> {
  const known = new Set(guardedSites().flatMap(({ matches }) => matches.map(wholeHost)));
  const { origins = [] } = await browser.permissions.getAll();
  return [...new Set(origins.map(wholeHost))].filter((origin) => !known.has(origin));
}

/** The match pattern of a host as people name it, by itself or by an address of it; nothing if it is none. */
export function patternOfName(name: string): string | null {
  const [, scheme = 'https://', host] = hostForm.exec(name) ?? [];
  return host === undefined ? patternOfHost(name) : `${scheme}${host}/*`;
}

/** How people name the host of a match pattern. */
export function nameOf(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

/** Those of some hosts, as people name them, on which the browser does not let the guard run yet. */
export async function missingHosts(names: readonly string[]): Promise<string[]> {
  const missing: string[] = [];
  for (const name of names) if (!(await mayRunOn(patternsOf([name])))) missing.push(name);
  return missing;
}

/** The match patterns of hosts as people name them. */
export function patternsOf(names: readonly string[]): string[] {
  return names.flatMap((name) => patternOfName(name) ?? []);
}

/** Whether a host, by its match pattern, is one of some hosts as people name them, or below one. */
export function isAmong(pattern: string, names: readonly string[]): boolean {
  const matches = patternsOf(names);
  return matches.includes(pattern) || siteAt(pattern, [{ matches }]) !== null;
}

/** Whether the browser lets the guard run on hosts by their match patterns. */
export function mayRunOn(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** Asks the person, in the browser's own words, whether the guard may run on some hosts. To be called in a click. */
export function addHosts(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins });
}

/** Has the guard run on an added host no longer. */
export function removeHost(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Whether the guard runs on a page because a person added its host. */
export async function isAdded(url: string): Promise<boolean> {
  const pattern = patternOfHost(url);
  return pattern !== null && (await mayRunOn([pattern]));
}

/** Has the guard run on the added hosts from their next load on, and on no others. */
export async function registerAddedHosts(): Promise<void> {
  const matches = await addedHosts();
  const known = await browser.scripting.getRegisteredContentScripts();
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map(({ id }) => id) });
  if (matches.length === 0) return;
  const registered = scripts.map((script) => ({
    ...script,
    js: [...script.js],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  }));
  // The polyfill's types do not know `world` and `matchOriginAsFallback` yet.
  await browser.scripting.registerContentScripts(registered as never);
}

/** The scripts that guard hosts which the manifest does not know. */
export function scriptsFor(matches: readonly string[]): PageScript[] {
  return scripts.map((script) => ({ ...script, matches }));
}
