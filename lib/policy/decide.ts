import type { Finding, FindingKind, Severity } from '../detect/finding';
import { type Action, strongest } from './action';
import type { ActionChoices, Floors, Policy } from './policy';

/** What is to happen to a text, and what a person may choose. */
export interface Decision {
  /** For the text as a whole: the strongest of `actions`, or `off`. */
  readonly action: Action;
  /** For each finding, in order. */
  readonly actions: readonly Action[];
  /** Under `audit`: what would have happened had the mode not been a ceiling. */
  readonly audited: 'warn' | 'block';
  readonly offers: {
    readonly redact: boolean;
    /** For each finding, in order: whether it may stay as it is while others are redacted. */
    readonly leave: readonly boolean[];
    /** Whether sending anyway needs a reason. */
    readonly needsReason: boolean;
    /** `further`: one step further away. `override-page`: on the extension's own page only. */
    readonly sendAnyway: 'no' | 'here' | 'further' | 'override-page';
  };
}

/** The identifier of a file that cannot be read. */
export const unreadFile = 'unread-file';

const ofUnreadFiles = { allow: 'off', warn: 'warn', block: 'block' } as const satisfies Record<
  Policy['attachments'],
  Action
>;

const bySeverity: Readonly<Record<Severity, Action>> = {
  low: 'off',
  medium: 'warn',
  high: 'warn',
  critical: 'warn',
};

/** What policy says about the findings of one text on one site. */
export function decide(findings: readonly Finding[], policy: Policy, site: string): Decision {
  const own = findings.map((finding) => ownAction(finding, policy, site));
  const final = own.map((action) => underMode(action, policy.mode));
  const action = final.reduce(strongest, 'off');
  const held = findings.filter((_, index) => isHolding(final[index] ?? 'off'));
  return {
    action,
    actions: final,
    audited: own.includes('block') ? 'block' : 'warn',
    offers: {
      redact: held.every(({ category }) => category !== 'not-inspected'),
      leave: findings.map(
        ({ severity }, index) =>
          final[index] === 'warn' && severity !== 'critical' && !policy.overrideNeedsReason,
      ),
      needsReason: policy.overrideNeedsReason,
      sendAnyway: sendAnyway(action, held, policy),
    },
  };
}

/** Whether an action keeps the text from leaving. */
export function isHolding(action: Action): boolean {
  return action !== 'off' && action !== 'audit';
}

/** The strongest that anybody chose for a finding or for what else it holds. */
function ownAction(finding: Finding, policy: Policy, site: string): Action {
  return [finding, ...(finding.also ?? [])]
    .map((part) =>
      strongest(
        chosenAction(part, policy, site) ?? standardAction(part, policy),
        chosenAction(part, policy.floors, site) ?? attachmentAction(part, policy.floors) ?? 'off',
      ),
    )
    .reduce(strongest);
}

function standardAction(kind: FindingKind, policy: Policy): Action {
  return attachmentAction(kind, policy) ?? bySeverity[kind.severity];
}

/** What comes of a file that cannot be read; nothing for any other finding, or where that was not chosen. */
function attachmentAction(
  { id }: FindingKind,
  { attachments }: Pick<Floors, 'attachments'>,
): Action | undefined {
  return id === unreadFile && attachments ? ofUnreadFiles[attachments] : undefined;
}

function chosenAction(
  { id, category }: FindingKind,
  choices: ActionChoices,
  site: string,
): Action | undefined {
  return choices.siteActions[site] ?? choices.identifierActions[id] ?? choices.categoryActions[category];
}

/** A ceiling at `off` and `audit`, else a floor that lifts only what is not `off` by itself. */
function underMode(own: Action, mode: Action): Action {
  if (own === 'off' || mode === 'off') return 'off';
  return mode === 'audit' ? 'audit' : strongest(own, mode);
}

function sendAnyway(
  action: Action,
  held: readonly Finding[],
  policy: Policy,
): Decision['offers']['sendAnyway'] {
  if (action === 'block') return policy.allowOverride ? 'override-page' : 'no';
  if (action !== 'warn') return 'no';
  return held.some(({ severity }) => severity === 'critical') ? 'further' : 'here';
}
