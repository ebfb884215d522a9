import type { Severity } from '../../detect/finding';
import { t, word } from '../../i18n/translate';
import { Dismissal } from '../dialog/dismissal';
import { Masked } from '../dialog/masked';
import { evidenceWords } from '../evidence-words';
import { speaking } from '../speak-in';

export interface CardProps {
  readonly title: string;
  readonly severity: Severity;
  readonly evidence: readonly string[];
  readonly value: string;
  readonly masked: string;
  readonly mayRedact: boolean;
  readonly mayLeave: boolean;
  readonly mayAllow: boolean;
  readonly sight: 'new' | 'plain' | 'hidden';
  /** The line under what it is about, in CSS pixels of the window. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
  onRedact(): void;
  onDismiss(value: string, isAlways: boolean, event: Event): void;
}

/** How wide a card is at most, and how much room it wants below, in CSS pixels. */
const size = { width: 360, height: 160 };

/** Tells of one thing that was found in a draft, beside it, and what can be done about it. */
export function Card({ title, severity, evidence, value, masked, ...props }: CardProps) {
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(8, Math.min(props.left, clientWidth - size.width - 8));
  const isBelow = props.top + size.height < clientHeight;
  const place = isBelow
    ? { top: `${props.top + 8}px` }
    : { bottom: `${clientHeight - props.top + props.height + 4}px` };
  const reasons = evidenceWords(evidence);
  return (
    <section
      {...speaking()}
      aria-label={title}
      class="card"
      style={{ left: `${left}px`, ...place }}
      // A press does not take the focus away from the message box.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p>
        <strong>{title}</strong> <span class={`severity ${severity}`}>{word('severity', severity)}</span>
      </p>
      <p>
        <Masked value={value} masked={masked} />
      </p>
      {reasons.length > 0 && <p class="soft">{reasons.join(' · ')}</p>}
      <p class="choices">
        {props.mayRedact && (
          <button type="button" class="primary" onClick={props.onRedact}>
            {t('redact_draft')}
          </button>
        )}
        {props.mayLeave && <Dismissal {...props} value={value} masked={masked} />}
      </p>
    </section>
  );
}
