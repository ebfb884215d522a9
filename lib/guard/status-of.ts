import type { GuardState, GuardStatus, PagePolicy } from '../policy/page-policy';
import type { Site } from '../sites/site';

/** What the guard of a site says of itself under a policy; null while none has arrived. */
export function statusOf(
  { id, title }: Site,
  pagePolicy: PagePolicy | null,
  messageBox: GuardState['messageBox'],
  showsPlaceholders: boolean,
): GuardStatus {
  const mayTurnOff = pagePolicy?.mayTurnOffSite ?? false;
  const restores = pagePolicy?.policy.restoreAnswers ?? false;
  const answers = !restores ? 'placeholders' : showsPlaceholders ? 'placeholders-for-now' : 'values';
  return { site: id, title, state: stateOf(id, pagePolicy), messageBox, mayTurnOff, answers };
}

function stateOf(site: string, pagePolicy: PagePolicy | null): GuardState['state'] {
  if (!pagePolicy) return 'waiting-for-policy';
  const { mode, siteActions } = pagePolicy.policy;
  if (mode === 'off') return 'off';
  if (siteActions[site] === 'off') return 'off-here';
  return (pagePolicy.paused[site] ?? 0) > Date.now() ? 'paused' : 'guarded';
}
