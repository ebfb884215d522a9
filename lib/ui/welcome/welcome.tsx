import { t } from '../../i18n/translate';
import { Tour, type TourProps } from './tour';

export interface WelcomeProps extends TourProps {
  /** What the sites are called that are guarded. */
  readonly sites: readonly string[];
}

/** The first-run page: Sotto at work on a made-up message, and what it never does. */
export function Welcome({ sites, look }: WelcomeProps) {
  return (
    <main class="page">
      <h1>{t('welcome_title')}</h1>
      <p>{t('welcome_lead')}</p>
      <Tour look={look} />
      <h2>{t('welcome_never')}</h2>
      <ul>
        <li>{t('welcome_never_1')}</li>
        <li>{t('welcome_never_2')}</li>
        <li>{t('welcome_never_3', sites.join(', '))}</li>
      </ul>
      <p class="links">
        <a href="/options.html">{t('open_options')}</a>
        <a href="/playground.html">{t('playground_title')}</a>
      </p>
    </main>
  );
}
