import type { GuardStatus, PagePolicy } from '../policy/page-policy';
import type { Site } from '../sites/site';

/** What the guard of a site says of itself under a policy; null while none has arrived. */
export function statusOf({ id, title }: Site, pagePolicy: PagePolicy | null): GuardStatus {
  return { site: id, title, state: stateOf(id, pagePolicy), mayTurnOff: pagePolicy?.mayTurnOffSite ?? false };
}

function stateOf(site: string, pagePolicy: PagePolicy | null): GuardStatus['state'] {
  if (!pagePolicy) return 'waiting-for-policy';
  const { mode, siteActions } = pagePolicy.policy;
  if (mode === 'off') return 'off';
  return siteActions[site] === 'off' ? 'off-here' : 'guarded';
}
