import { t } from '../../i18n/translate';
import { speaking } from '../speak-in';

export interface ReviewProps {
  /** Lines under what was found, in CSS pixels of the window. */
  readonly marks: readonly {
    readonly severity: string;
    readonly left: number;
    readonly top: number;
    readonly width: number;
  }[];
  readonly count: number;
  /** How far the message box is from the right and the upper edge of the window. */
  readonly right: number;
  readonly top: number;
  onAsk(): void;
}

/** So high is the button; it stands above the message box where there is room, else in it. */
const buttonHeight = 28;

/** Underlines what was found in a draft, and says how much; a press asks about it. */
export function Review({ marks, count, right, top, onAsk }: ReviewProps) {
  const above = top - buttonHeight - 4;
  return (
    <>
      {marks.map(({ severity, left, top: at, width }) => (
        <i
          key={`${left} ${at}`}
          class={severity}
          style={{ left: `${left}px`, top: `${at}px`, width: `${width}px` }}
        />
      ))}
      <button
        type="button"
        class="count"
        {...speaking()}
        style={{ right: `${Math.max(4, right)}px`, top: `${Math.max(4, above)}px` }}
        title={t('review_help')}
        // A press does not take the focus away from the message box.
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAsk}
      >
        {t(count === 1 ? 'review_one' : 'review_many', count)}
      </button>
    </>
  );
}
