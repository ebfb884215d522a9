import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Severity } from '../../detect/finding';
import { t, word } from '../../i18n/translate';
import { MarkedField } from '../marked-field';

/** What Sotto makes of a message. */
export interface Look {
  readonly found: readonly {
    /** In UTF-16 code units of the message. */
    readonly start: number;
    readonly end: number;
    readonly title: string;
    readonly severity: Severity;
    readonly masked: string;
  }[];
  readonly redacted: string;
  /** Those in the redacted message, each once. */
  readonly placeholders: readonly string[];
  /** A text with the values in it again. */
  restore(text: string): string;
}

export interface TourProps {
  look(message: string): Look;
}

type Step = 'write' | 'asked' | 'received' | 'answered' | 'end';

/** A made-up message on its way to a chat and back; each step is done by the person. */
export function Tour({ look }: TourProps) {
  const [message, setMessage] = useState(t('welcome_sample'));
  const [step, setStep] = useState<Step>('write');
  // On a page that opens, the focus stays where it is.
  const [hasMoved, setHasMoved] = useState(false);
  const [passes, setPasses] = useState(false);
  const [showsPlaceholders, setShowsPlaceholders] = useState(false);
  const { found, redacted, placeholders, restore } = look(message);
  const answer = t('welcome_answer', placeholders.join(', '));
  const send = () => {
    setPasses(found.length === 0);
    if (found.length > 0) go('asked');
  };
  const go = (next: Step) => {
    setStep(next);
    setHasMoved(true);
  };
  const shared = { takesFocus: hasMoved, onSkip: () => go('end') };

  switch (step) {
    case 'write':
      return (
        <Panel key={step} number={1} title={t('welcome_write')} help={t('welcome_write_help')} {...shared}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              send();
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
              event.preventDefault();
              send();
            }}
          >
            <MarkedField label={t('welcome_write')} text={message} marks={found} onText={setMessage} />
            <p role="status">{passes && found.length === 0 && t('welcome_passes')}</p>
            <button type="submit" class="primary">
              {t('welcome_send')}
            </button>
          </form>
        </Panel>
      );
    case 'asked':
      return (
        <Panel
          key={step}
          number={2}
          title={t('welcome_asked')}
          help={t('dialog_intro', found.length === 1 ? t('items_one') : t('items_many', found.length))}
          {...shared}
        >
          <ul data-found>
            {found.map(({ start, title, severity, masked }) => (
              <li key={start}>
                {title} <span class={`severity ${severity}`}>{word('severity', severity)}</span>{' '}
                <bdi class="soft">{masked}</bdi>
              </li>
            ))}
          </ul>
          <p class="soft">{t('welcome_redacted')}</p>
          <pre dir="auto">{redacted}</pre>
          <button type="button" class="primary" onClick={() => go('received')}>
            {t('redact_send')}
          </button>{' '}
          <button type="button" onClick={() => go('write')}>
            {t('edit')}
          </button>
        </Panel>
      );
    case 'received':
      return (
        <Panel
          key={step}
          number={3}
          title={t('welcome_received')}
          help={t('welcome_received_help')}
          {...shared}
        >
          <pre dir="auto">{redacted}</pre>
          <button type="button" class="primary" onClick={() => go('answered')}>
            {t('welcome_show_answer')}
          </button>
        </Panel>
      );
    case 'answered':
      return (
        <Panel
          key={step}
          number={4}
          title={t('welcome_answered')}
          help={t('welcome_answered_help')}
          {...shared}
          onSkip={null}
        >
          <pre dir="auto">{showsPlaceholders ? answer : restore(answer)}</pre>
          <p>
            <label>
              <input
                type="checkbox"
                checked={showsPlaceholders}
                onChange={(event) => setShowsPlaceholders(event.currentTarget.checked)}
              />{' '}
              {t('popup_show_placeholders')}
            </label>
          </p>
          <button type="button" class="primary" onClick={() => go('end')}>
            {t('welcome_next')}
          </button>
        </Panel>
      );
    case 'end':
      return (
        <Panel
          key={step}
          number={null}
          title={t('welcome_end')}
          help={t('welcome_end_help')}
          {...shared}
          onSkip={null}
        >
          <button type="button" onClick={() => go('write')}>
            {t('welcome_again')}
          </button>
        </Panel>
      );
  }
}

interface PanelProps {
  /** From 1; nothing at the end. */
  readonly number: number | null;
  readonly title: string;
  readonly help: string;
  readonly children: ComponentChildren;
  readonly takesFocus: boolean;
  /** Goes to the end; nothing where that comes next. */
  readonly onSkip: (() => void) | null;
}

function Panel({ number, title, help, children, takesFocus, onSkip }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section class="step" aria-labelledby="step">
      <div class="progress">
        <span class="soft">{number !== null && t('welcome_step', number)}</span>
        {onSkip && (
          <button type="button" onClick={onSkip}>
            {t('welcome_skip')}
          </button>
        )}
      </div>
      <h2 id="step" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p class="soft">{help}</p>
      {children}
    </section>
  );
}
