import type { Severity } from '../../detect/finding';
import { type MessageKey, t, word } from '../../i18n/translate';
import { unreadFile } from '../../policy/decide';
import { speaking } from '../speak-in';

/** The findings of one identifier, as the dialog lists them. */
export interface DialogItem {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly masked: readonly string[];
  readonly evidence: readonly string[];
  readonly count: number;
}

export interface DialogProps {
  readonly occasion: 'send' | 'draft' | 'paste' | 'drop' | 'attach';
  /** Most severe first. */
  readonly items: readonly DialogItem[];
  readonly preview: string;
  readonly mayRedact: boolean;
  readonly sendAnyway: 'no' | 'here' | 'further' | 'override-page';
  readonly waitingForPolicy: boolean;
  readonly isOrphaned: boolean;
  readonly resends: boolean;
  readonly problem: 'not-redacted' | 'changed' | 'no-override-page' | null;
  /** How the dialog stands before the person; it grants only in plain view. */
  readonly sight: 'new' | 'plain' | 'hidden';
  onRedact(): void;
  onEdit(): void;
  onSendAnyway(event: Event): void;
  onAskOverride(): void;
  onHandOver(): void;
}

const problems: Readonly<Record<NonNullable<DialogProps['problem']>, MessageKey>> = {
  'not-redacted': 'problem_not_redacted',
  changed: 'problem_changed',
  'no-override-page': 'problem_no_override_page',
};

/** What a person does to let it go on, by what they were doing. */
const verbs = { send: 'send', draft: 'draft', paste: 'paste', drop: 'paste', attach: 'attach' } as const;

type Verb = (typeof verbs)[keyof typeof verbs];

/** What the way back is called. */
const leaving = { send: 'edit', draft: 'close', paste: 'cancel', attach: 'cancel' } as const;

/** What is shown of a long text. */
const previewLength = 2000;

/** Asks what is to happen to a held text. Values are masked, and the preview is generated content. */
export function Dialog(props: DialogProps) {
  const { occasion, items, preview, problem, waitingForPolicy, sendAnyway } = props;
  const count = items.reduce((sum, item) => sum + item.count, 0);
  const verb = verbs[occasion];
  const isUnread = items.every(({ id }) => id === unreadFile);
  return (
    <dialog
      {...speaking()}
      aria-labelledby="heading"
      aria-describedby="intro"
      onCancel={(event) => {
        event.preventDefault();
        props.onEdit();
      }}
    >
      <h1 id="heading">{t(`dialog_${occasion}`)}</h1>
      <p id="intro">
        {isUnread
          ? t('dialog_intro_unread')
          : t('dialog_intro', count === 1 ? t('items_one') : t('items_many', count))}
      </p>
      {problem && (
        <p class="problem" role="alert">
          {t(problems[problem])}
        </p>
      )}
      {waitingForPolicy && <p role="status">{t('waiting_policy')}</p>}
      {props.isOrphaned && <p role="status">{t('orphaned')}</p>}
      {props.resends && <p role="status">{t('resends')}</p>}
      {!waitingForPolicy && sendAnyway === 'no' && !props.mayRedact && <p>{t('blocked')}</p>}
      <div class="found">
        <ul>
          {items.map((item) => (
            <Item key={item.id} {...item} />
          ))}
        </ul>
        {props.mayRedact && (
          <section>
            <h2>{t(`dialog_preview_${verb}`)}</h2>
            <div class="preview" dir="auto" data-text={preview.slice(0, previewLength)} />
          </section>
        )}
      </div>
      <footer>
        {props.mayRedact && (
          <button type="button" class="primary" autofocus onClick={props.onRedact}>
            {t(`redact_${verb}`)}
          </button>
        )}
        <button type="button" autofocus={!props.mayRedact} onClick={props.onEdit}>
          {t(leaving[verb])}
        </button>
        <Grant {...props} verb={verb} />
      </footer>
    </dialog>
  );
}

function Item({ title, severity, masked, evidence, count }: DialogItem) {
  const reasons = evidence.map((reason) => reasonOf(reason)).filter((reason) => reason !== null);
  return (
    <li>
      <span class="title">{count > 1 ? `${title} · ${t('times', count)}` : title}</span>
      <span class={`severity ${severity}`}>{word('severity', severity)}</span>
      <span class="masked">
        <bdi>
          {masked.slice(0, 5).join(', ')}
          {masked.length > 5 && ' …'}
        </bdi>
        {reasons.length > 0 && (masked.length > 0 ? ` (${reasons.join(', ')})` : reasons.join(', '))}
      </span>
    </li>
  );
}

function reasonOf(evidence: string): string | null {
  if (evidence === 'checksum') return t('reason_checksum');
  if (evidence === 'too-long') return t('reason_too_long');
  if (evidence.startsWith('type:')) return evidence.slice(5).toUpperCase() || null;
  if (evidence === 'check-digits-wrong') return t('reason_wrong_digits');
  return evidence === 'documentation-value' ? t('reason_documentation') : null;
}

/** The way to let a text go as it is, as far away as policy puts it. */
function Grant({ sendAnyway, verb, sight, ...props }: DialogProps & { verb: Verb }) {
  if (sendAnyway === 'no' || verb === 'draft') return null;
  if (sendAnyway === 'override-page')
    return (
      <button type="button" onClick={props.onAskOverride}>
        {t('ask_send_anyway')}
      </button>
    );
  const button =
    sight === 'hidden' ? (
      <button type="button" onClick={props.onHandOver}>
        {t('ask_on_own_page')}
      </button>
    ) : (
      <button type="button" disabled={sight !== 'plain'} onClick={props.onSendAnyway}>
        {t(`${verb}_anyway`)}
      </button>
    );
  if (sendAnyway === 'here') return button;
  return (
    <details>
      <summary>{t('more_choices')}</summary>
      {button}
    </details>
  );
}
