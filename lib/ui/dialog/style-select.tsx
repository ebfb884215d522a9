import { t, word } from '../../i18n/translate';
import type { RedactionStyle } from '../../redact/redaction-style';

export interface StyleSelectProps {
  readonly masked: string;
  readonly styles: readonly RedactionStyle[];
  readonly style: RedactionStyle;
  onSelect(style: RedactionStyle): void;
}

/** Chooses what is put in the place of one value. */
export function StyleSelect({ masked, styles, style, onSelect }: StyleSelectProps) {
  return (
    <select
      aria-label={t('choose_style', masked)}
      onChange={({ currentTarget }) => {
        const chosen = styles.find((one) => one === currentTarget.value);
        if (chosen) onSelect(chosen);
      }}
    >
      {styles.map((one) => (
        <option key={one} value={one} selected={one === style}>
          {word('style', one)}
        </option>
      ))}
    </select>
  );
}
