import { t } from '../../i18n/translate';

export interface DismissalProps {
  readonly value: string;
  readonly masked: string;
  /** Whether the value may be said to pass always. */
  readonly mayAllow: boolean;
  /** It grants only in plain view. */
  readonly sight: 'new' | 'plain' | 'hidden';
  onDismiss(value: string, isAlways: boolean, event: Event): void;
}

/** The ways to say that a value is nothing. */
export function Dismissal({ value, masked, mayAllow, sight, onDismiss }: DismissalProps) {
  return (mayAllow ? [false, true] : [false]).map((isAlways) => {
    const key = isAlways ? 'always_allow' : 'not_sensitive';
    return (
      <button
        key={key}
        type="button"
        disabled={sight !== 'plain'}
        aria-label={`${t(key)}: ${masked}`}
        title={t(`${key}_help`)}
        onClick={(event) => onDismiss(value, isAlways, event)}
      >
        {t(key)}
      </button>
    );
  });
}
