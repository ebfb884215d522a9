import type { Site } from './site';
import { sites } from './sites';

/** The site that an address or an origin belongs to, or nothing. Ports do not matter, as in match patterns. */
export function siteAt(url: string): Site | null {
  return sites.find((site) => site.matches.some((pattern) => matchesPattern(url, pattern))) ?? null;
}

/** Match patterns as the site list uses them: a scheme, a host or `*.` before it, and a path with `*`. */
function matchesPattern(url: string, pattern: string): boolean {
  const address = /^([a-z]+):\/\/([^/:?#]+)(?::\d{1,5})?(\/[^?#]*)?/.exec(url);
  const wanted = /^([a-z]+):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!address || !wanted) return false;
  const [, scheme, host = '', path = '/'] = address;
  const [, wantedScheme, wantedHost = '', wantedPath = ''] = wanted;
  const sameHost = wantedHost.startsWith('*.')
    ? host === wantedHost.slice(2) || host.endsWith(wantedHost.slice(1))
    : host === wantedHost;
  const prefix = wantedPath.slice(0, wantedPath.indexOf('*'));
  return scheme === wantedScheme && sameHost && path.startsWith(prefix);
}
