import type { Site } from './site';

/** The site of some that the host of an address or an origin belongs to, or nothing. Ports do not matter, as in match patterns. */
export function siteAt<S extends Pick<Site, 'matches'>>(url: string, sites: readonly S[]): S | null {
  return sites.find((site) => site.matches.some((pattern) => isHostOf(pattern, url))) ?? null;
}

/** Whether an address has the scheme and the host of a match pattern: `*.` before a host stands for all below it, too. */
function isHostOf(pattern: string, url: string): boolean {
  const address = /^([a-z]+):\/\/([^/:?#]+)(?::\d{1,5})?(?:[/?#]|$)/.exec(url);
  const wanted = /^([a-z]+):\/\/([^/]+)\//.exec(pattern);
  if (!address || !wanted) return false;
  const [, scheme, host = ''] = address;
  const [, wantedScheme, wantedHost = ''] = wanted;
  if (scheme !== wantedScheme) return false;
  return wantedHost.startsWith('*.')
    ? host === wantedHost.slice(2) || host.endsWith(wantedHost.slice(1))
    : host === wantedHost;
}
