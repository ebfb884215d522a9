import { useState } from 'preact/hooks';
import { t, word } from '../../i18n/translate';

export interface WelcomeProps {
  readonly sites: readonly string[];
  /** What a text holds, and how it reads redacted. */
  look(text: string): { readonly found: readonly WelcomeItem[]; readonly redacted: string };
}

interface WelcomeItem {
  /** Where it starts in the text. */
  readonly start: number;
  readonly title: string;
  readonly severity: string;
  readonly masked: string;
}

/** The first-run page: what Sotto does, what it never does, and a place to try it. */
export function Welcome({ sites, look }: WelcomeProps) {
  const [text, setText] = useState(t('welcome_sample'));
  const { found, redacted } = look(text);
  return (
    <main class="page">
      <h1>{t('welcome_title')}</h1>
      <p>{t('welcome_lead')}</p>
      <h2>{t('welcome_does')}</h2>
      <ul>
        <li>{t('welcome_does_1')}</li>
        <li>{t('welcome_does_2')}</li>
        <li>{t('welcome_does_3')}</li>
      </ul>
      <h2>{t('welcome_never')}</h2>
      <ul>
        <li>{t('welcome_never_1')}</li>
        <li>{t('welcome_never_2')}</li>
        <li>{t('welcome_never_3', sites.join(', '))}</li>
      </ul>
      <h2>{t('welcome_try')}</h2>
      <p class="soft">{t('welcome_try_help')}</p>
      <textarea
        aria-label={t('welcome_try')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <h2>{t('welcome_found')}</h2>
      <ul data-found>
        {found.map(({ start, title, severity, masked }) => (
          <li key={start}>
            {title} <span class={`severity ${severity}`}>{word('severity', severity)}</span>{' '}
            <span class="soft">{masked}</span>
          </li>
        ))}
      </ul>
      <h2>{t('welcome_redacted')}</h2>
      <pre>{redacted}</pre>
    </main>
  );
}
