import { useState } from 'preact/hooks';
import { t, word } from '../../i18n/translate';

export interface OverrideProps {
  /** What is held, or nothing when it is no longer there. Never any text of it. */
  readonly request: {
    readonly site: string;
    readonly items: readonly { readonly title: string; readonly severity: string; readonly count: number }[];
  } | null;
  /** Resolves to whether the decision reached the held message. */
  onDecide(grant: boolean): Promise<boolean>;
}

/** Lets one message through that policy blocks, on a page that no chat can touch. */
export function Override({ request, onDecide }: OverrideProps) {
  const [state, setState] = useState<'open' | 'sent' | 'kept' | 'gone'>(request ? 'open' : 'gone');
  const decide = async (grant: boolean) => {
    const decided = await onDecide(grant);
    setState(grant ? (decided ? 'sent' : 'gone') : 'kept');
  };
  if (!request || state !== 'open') return <Outcome state={state} />;
  return (
    <main class="page">
      <h1>{t('override_title')}</h1>
      <p>{t('override_lead', request.site)}</p>
      <ul>
        {request.items.map(({ title, severity, count }) => (
          <li key={title}>
            {count > 1 ? `${title} · ${t('times', count)}` : title}{' '}
            <span class={`severity ${severity}`}>{word('severity', severity)}</span>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="primary" onClick={() => void decide(false)}>
          {t('override_keep')}
        </button>{' '}
        <button type="button" onClick={() => void decide(true)}>
          {t('override_send')}
        </button>
      </p>
    </main>
  );
}

function Outcome({ state }: { state: string }) {
  return (
    <main class="page">
      <h1>{t('override_title')}</h1>
      <p role="status">
        {t(state === 'sent' ? 'override_done' : state === 'kept' ? 'override_kept' : 'override_gone')}
      </p>
    </main>
  );
}
