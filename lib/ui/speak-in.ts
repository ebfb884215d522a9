import { t } from '../i18n/translate';

/** Which language the messages are in, and which way that runs, as attributes of what holds them. */
export function speaking(): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: t('language'), dir: t('direction') === 'rtl' ? 'rtl' : 'ltr' };
}

/** Says so of an element. */
export function speakIn(element: HTMLElement): void {
  Object.assign(element, speaking());
}
