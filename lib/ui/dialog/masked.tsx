import { t } from '../../i18n/translate';

/** Longer values are shown in part, in UTF-16 code units. */
const mostShown = 200;

/**
 * A masked value that shows itself for as long as it is pressed. What it shows then is generated content: the page can
 * search text, in closed roots too. Styles alone do it: keys that are pressed in the dialog reach no script.
 */
export function Masked({ value, masked }: { readonly value: string; readonly masked: string }) {
  return (
    <button type="button" class="masked" title={t('hold_to_show')} data-value={value.slice(0, mostShown)}>
      <bdi>{masked}</bdi>
    </button>
  );
}
