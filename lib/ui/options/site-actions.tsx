import { t } from '../../i18n/translate';
import { type ActionKey, ActionMap, type ActionMapProps } from './action-map';

interface SiteActionsProps extends Pick<ActionMapProps, 'setting' | 'change'> {
  readonly sites: readonly ActionKey[];
}

/** Actions by site: those chosen or set by an administrator, and all of them behind a summary. */
export function SiteActions({ sites, ...props }: SiteActionsProps) {
  const byTitle = sites.toSorted((a, b) => a.title.localeCompare(b.title));
  const set = { ...(props.setting.floor as object | undefined), ...(props.setting.value as object) };
  const chosen = byTitle.filter(({ id }) => Object.hasOwn(set, id));
  return (
    <>
      {chosen.length > 0 && <ActionMap key="chosen" {...props} unset="action_default" keys={chosen} />}
      <details>
        <summary>
          {t('sites_all')} <span class="detail">{sites.length}</span>
        </summary>
        <ActionMap key="all" {...props} unset="action_default" keys={byTitle} />
      </details>
    </>
  );
}
