import { type MessageKey, t, word } from '../../i18n/translate';
import type { LevelKind } from '../../policy/levels';

export interface LevelSelectProps {
  readonly label: string;
  /** The list that the levels are words of. */
  readonly list: LevelKind;
  /** Least first. */
  readonly levels: readonly string[];
  readonly value: string | undefined;
  /** The least that may be chosen. */
  readonly floor: string | undefined;
  /** What it says where nothing was chosen; without it something has to be. */
  readonly unset?: MessageKey;
  onSelect(level: string | undefined): void;
}

/** A choice among levels, of which an administrator may have fixed the least. */
export function LevelSelect({ label, list, levels, value, floor, unset, onSelect }: LevelSelectProps) {
  const least = floor === undefined ? 0 : levels.indexOf(floor);
  return (
    <div>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => onSelect(event.currentTarget.value || undefined)}
      >
        {unset && <option value="">{t(unset)}</option>}
        {levels.map((level, index) => (
          <option key={level} value={level} disabled={index < least}>
            {word(list, level)}
          </option>
        ))}
      </select>
      {floor !== undefined && <div class="locked">{t('options_floor', word(list, floor))}</div>}
    </div>
  );
}
