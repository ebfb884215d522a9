import { t } from '../i18n/translate';

/** Leads to where the administrator says that help is. */
export function HelpLink({ link }: { link: string }) {
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {t('support_link')}
    </a>
  );
}
