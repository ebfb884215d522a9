import { t, word } from '../i18n/translate';
import { type Justification, justifications } from '../incidents/justification';

export interface JustificationSelectProps {
  readonly value: Justification | null;
  onSelect(justification: Justification | null): void;
}

/** Asks why something is to be sent anyway. */
export function JustificationSelect({ value, onSelect }: JustificationSelectProps) {
  return (
    <label class="justification">
      {t('justification_why')}{' '}
      <select
        value={value ?? ''}
        onChange={(event) => {
          const { value: chosen } = event.currentTarget;
          onSelect(justifications.find((one) => one === chosen) ?? null);
        }}
      >
        <option value="">{t('justification_none')}</option>
        {justifications.map((one) => (
          <option key={one} value={one}>
            {word('justification', one)}
          </option>
        ))}
      </select>
    </label>
  );
}
