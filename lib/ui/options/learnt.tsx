import { t, word } from '../../i18n/translate';
import type { DismissalPattern } from '../../policy/dismissal';
import { identifierTitle } from '../identifier-title';

export interface LearntProps {
  readonly dismissals: readonly (DismissalPattern & {
    readonly key: string;
    readonly times: number;
    readonly isQuiet: boolean;
  })[];
  siteTitle(id: string): string;
  onUndo(key: string): void;
}

/** What was said to be nothing, by kind, sort of text and site; each can be asked about again. */
export function Learnt({ dismissals, siteTitle, onUndo }: LearntProps) {
  return (
    <fieldset data-section="learnt">
      <legend>{t('options_quiet')}</legend>
      <p class="soft">{t('options_quiet_help')}</p>
      {dismissals.length === 0 && <p class="soft">{t('options_quiet_none')}</p>}
      <div class="rows">
        {dismissals.map(({ key, identifier, context, site, times, isQuiet }) => (
          <div class="row" key={key}>
            <span>
              {identifierTitle(identifier)} {word('context', context)} · {siteTitle(site)}{' '}
              <span class="detail">
                {t('times', times)}
                {isQuiet && ` · ${t('options_quiet_now')}`}
              </span>
            </span>
            <button type="button" onClick={() => onUndo(key)}>
              {t('options_quiet_undo')}
            </button>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
