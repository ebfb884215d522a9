import { useState } from 'preact/hooks';
import { t, word } from '../../i18n/translate';
import type { Justification } from '../../incidents/justification';
import type { OverrideDecision } from '../../incidents/override-request';
import type { Help } from '../../policy/page-policy';
import { HelpText } from '../help-text';
import { JustificationSelect } from '../justification-select';

export interface OverrideProps {
  /** What is held, or nothing when it is no longer there. Never any text of it. */
  readonly request: {
    readonly site: string;
    readonly why: 'blocked' | 'hidden';
    readonly maySend: boolean;
    readonly mayRedact: boolean;
    readonly needsReason: boolean;
    readonly items: readonly { readonly title: string; readonly severity: string; readonly count: number }[];
  } | null;
  readonly help: Help;
  /** Resolves to whether the decision reached the held message. */
  onDecide(decision: OverrideDecision, justification: Justification | null): Promise<boolean>;
}

type Outcome = OverrideDecision | 'gone';

/** Asks about one message that is held, on a page that no chat can touch. */
export function Override({ request, help, onDecide }: OverrideProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [justification, setJustification] = useState<Justification | null>(null);
  const decide = async (decision: OverrideDecision) => {
    const decided = await onDecide(decision, decision === 'send' ? justification : null);
    setOutcome(decision === 'keep' ? 'keep' : decided ? decision : 'gone');
  };
  if (!request || outcome) return <Result outcome={outcome ?? 'gone'} />;
  return (
    <main class="page">
      <h1>{t(request.why === 'blocked' ? 'override_title' : 'dialog_send')}</h1>
      <p>{t(request.why === 'blocked' ? 'override_lead' : 'override_lead_hidden', request.site)}</p>
      <ul>
        {request.items.map(({ title, severity, count }) => (
          <li key={title}>
            {count > 1 ? `${title} · ${t('times', count)}` : title}{' '}
            <span class={`severity ${severity}`}>{word('severity', severity)}</span>
          </li>
        ))}
      </ul>
      {request.why === 'blocked' && <HelpText {...help} />}
      {request.maySend && request.needsReason && (
        <p>
          <JustificationSelect value={justification} onSelect={setJustification} />
        </p>
      )}
      <p>
        {request.mayRedact && (
          <>
            <button type="button" class="primary" onClick={() => void decide('redact')}>
              {t('redact_send')}
            </button>{' '}
          </>
        )}
        <button
          type="button"
          class={request.mayRedact ? undefined : 'primary'}
          onClick={() => void decide('keep')}
        >
          {t('override_keep')}
        </button>{' '}
        {request.maySend && (
          <button
            type="button"
            disabled={request.needsReason && justification === null}
            onClick={() => void decide('send')}
          >
            {t('override_send')}
          </button>
        )}
      </p>
    </main>
  );
}

const outcomes = {
  send: 'override_done',
  redact: 'override_redacted',
  keep: 'override_kept',
  gone: 'override_gone',
} as const;

function Result({ outcome }: { outcome: Outcome }) {
  return (
    <main class="page">
      <h1>{t('override_title')}</h1>
      <p role="status">{t(outcomes[outcome])}</p>
    </main>
  );
}
