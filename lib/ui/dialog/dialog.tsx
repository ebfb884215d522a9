import { useState } from 'preact/hooks';
import { type Severity, severities } from '../../detect/finding';
import { type MessageKey, t, word } from '../../i18n/translate';
import type { Justification } from '../../incidents/justification';
import { unreadFile } from '../../policy/decide';
import type { Help } from '../../policy/page-policy';
import type { PreviewPart } from '../../redact/preview';
import type { ChosenStyles, RedactionStyle } from '../../redact/redaction-style';
import { evidenceWords } from '../evidence-words';
import { HelpText } from '../help-text';
import { JustificationSelect } from '../justification-select';
import { speaking } from '../speak-in';
import { Dismissal } from './dismissal';
import { Masked } from './masked';
import { StyleSelect } from './style-select';

/** The findings of one identifier, as the dialog lists them. */
export interface DialogItem {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** What its values are replaced by, unless another style is chosen. */
  readonly style: RedactionStyle;
  readonly values: readonly DialogValue[];
  readonly evidence: readonly string[];
  readonly count: number;
}

interface DialogValue {
  readonly value: string;
  readonly masked: string;
  /** Whether it may stay as it is while others are redacted. */
  readonly mayLeave: boolean;
  /** What it can be replaced by; more than one only where a person may choose. */
  readonly styles: readonly RedactionStyle[];
}

/** Values that stay in the text. */
type Left = ReadonlySet<string>;

export interface DialogProps {
  readonly occasion: 'send' | 'draft' | 'paste' | 'drop' | 'attach';
  /** Most severe first. */
  readonly items: readonly DialogItem[];
  /** How the text reads redacted, but for values that are left in it. */
  preview(left: Left, styles: ChosenStyles): readonly PreviewPart[];
  readonly mayRedact: boolean;
  readonly sendAnyway: 'no' | 'here' | 'further' | 'override-page';
  readonly waitingForPolicy: boolean;
  readonly isOrphaned: boolean;
  /** What the administrator says where something cannot be sent as it is; nothing until the policy has arrived. */
  readonly help: Help | null;
  readonly resends: boolean;
  readonly problem: 'not-redacted' | 'changed' | 'no-override-page' | null;
  /** How the dialog stands before the person; it grants only in plain view. */
  readonly sight: 'new' | 'plain' | 'hidden';
  /** Whether a value may be said to pass always. */
  readonly mayAllow: boolean;
  onRedact(left: Left, styles: ChosenStyles, event: Event): void;
  onDismiss(value: string, isAlways: boolean, event: Event): void;
  onEdit(): void;
  /** Whether sending anyway needs a reason. */
  readonly needsReason: boolean;
  onSendAnyway(event: Event, justification: Justification | null): void;
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

/** More reasons help nobody here. */
const mostReasons = 2;

/** Of more values of one kind only some are listed. */
const mostListed = 6;

/** Asks what is to happen to a held text. Values are masked, and the preview is generated content. */
export function Dialog(props: DialogProps) {
  const { occasion, items, problem, waitingForPolicy, sendAnyway } = props;
  const [left, setLeft] = useState<Left>(new Set());
  const [styles, setStyles] = useState<ChosenStyles>(new Map());
  const setStyle = (value: string, style: RedactionStyle) => setStyles(new Map(styles).set(value, style));
  const choose = (values: readonly string[], isLeft: boolean) => {
    const others = [...left].filter((value) => !values.includes(value));
    setLeft(new Set(isLeft ? [...others, ...values] : others));
  };
  const values = new Set(items.flatMap((item) => item.values.map(({ value }) => value)));
  const isChoice = props.mayRedact && values.size > 1;
  const mayGo = left.size === 0 || (left.size < values.size && props.sight === 'plain');
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
      {props.help && (sendAnyway === 'no' || sendAnyway === 'override-page') && <HelpText {...props.help} />}
      <div class="found">
        {severities
          .toReversed()
          .map((severity) => ({ severity, own: items.filter((item) => item.severity === severity) }))
          .filter(({ own }) => own.length > 0)
          .map(({ severity, own }) => (
            <section key={severity}>
              <h2 class={`severity ${severity}`}>{word('severity', severity)}</h2>
              <ul>
                {own.map((item) => (
                  <Item
                    key={item.id}
                    {...{ ...props, ...item, isChoice, left, choose, chosenStyles: styles, setStyle }}
                  />
                ))}
              </ul>
            </section>
          ))}
        {props.mayRedact && (
          <section>
            <h2>{t(`dialog_preview_${verb}`)}</h2>
            <Preview parts={props.preview(left, styles)} />
          </section>
        )}
      </div>
      <footer>
        {props.mayRedact && (
          <button
            type="button"
            class="primary"
            autofocus
            disabled={!mayGo}
            onClick={(event) => props.onRedact(left, styles, event)}
          >
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

interface ItemProps extends DialogItem, Pick<DialogProps, 'mayAllow' | 'sight' | 'onDismiss'> {
  /** Whether some values may be left while others are redacted. */
  readonly isChoice: boolean;
  readonly left: Left;
  choose(values: readonly string[], isLeft: boolean): void;
  readonly chosenStyles: ChosenStyles;
  setStyle(value: string, style: RedactionStyle): void;
}

function Item({ title, values, evidence, count, isChoice, left, choose, ...props }: ItemProps) {
  const reasons = evidenceWords(evidence).slice(0, mostReasons);
  const isMany = values.length > mostListed;
  const leavable = values.filter(({ mayLeave }) => mayLeave).map(({ value }) => value);
  const box = (name: string, own: readonly string[]) =>
    isChoice && (
      <input
        type="checkbox"
        aria-label={t('choose_redact', name)}
        checked={own.length === 0 || !own.every((value) => left.has(value))}
        disabled={own.length === 0}
        onChange={(event) => choose(own, !event.currentTarget.checked)}
      />
    );
  return (
    <li>
      <p class="title">
        {isMany && box(title, leavable)}
        {count > 1 ? `${title} · ${t('times', count)}` : title}
        {reasons.length > 0 && <span class="reasons"> {reasons.join(', ')}</span>}
      </p>
      {values.length > 0 && (
        <ul class={isMany ? 'values many' : 'values'}>
          {values.slice(0, mostListed).map(({ value, masked, mayLeave, styles }) => (
            <li key={value}>
              {!isMany && box(masked, mayLeave ? [value] : [])}
              <Masked value={value} masked={masked} />
              {(mayLeave || styles.length > 1) && (
                <details class="more">
                  <summary aria-label={t('more_about', masked)}>⋯</summary>
                  {styles.length > 1 && (
                    <StyleSelect
                      {...{ masked, styles }}
                      style={props.chosenStyles.get(value) ?? props.style}
                      onSelect={(style) => props.setStyle(value, style)}
                    />
                  )}
                  {mayLeave && <Dismissal {...{ value, masked }} {...props} />}
                </details>
              )}
            </li>
          ))}
          {isMany && <li>{t('and_more', values.length - mostListed)}</li>}
        </ul>
      )}
    </li>
  );
}

/** Where an Arabic or Hebrew letter is the first of a text, it runs from right to left; generated content says nothing. */
const rightToLeft = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

function Preview({ parts }: { readonly parts: readonly PreviewPart[] }) {
  const text = parts.map((part) => part.text).join('');
  return (
    <div class="preview" dir={rightToLeft.test(text) ? 'rtl' : 'ltr'}>
      {parts.map(({ kind, text }, index) =>
        kind === 'replaced' || kind === 'left' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have nothing else of their own
          <mark key={index} class={kind} data-text={text} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <span key={index} data-text={text} />
        ),
      )}
    </div>
  );
}

/** The way to let a text go as it is, as far away as policy puts it. */
function Grant({ sendAnyway, verb, sight, needsReason, ...props }: DialogProps & { verb: Verb }) {
  const [justification, setJustification] = useState<Justification | null>(null);
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
      <>
        {needsReason && <JustificationSelect value={justification} onSelect={setJustification} />}
        <button
          type="button"
          disabled={sight !== 'plain' || (needsReason && justification === null)}
          onClick={(event) => props.onSendAnyway(event, justification)}
        >
          {t(`${verb}_anyway`)}
        </button>
      </>
    );
  if (sendAnyway === 'here') return button;
  return (
    <details>
      <summary>{t('more_choices')}</summary>
      {button}
    </details>
  );
}
