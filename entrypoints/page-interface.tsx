import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Answers } from '../lib/guard/answers/answers';
import { Copying } from '../lib/guard/answers/copying';
import { Conversation } from '../lib/guard/conversation';
import { focus } from '../lib/guard/drawn-editor';
import type { Editable } from '../lib/guard/editable';
import { Exposure, type Sight } from '../lib/guard/exposure';
import { type Layer, openLayer } from '../lib/guard/layer';
import { guardHere } from '../lib/guard/meeting-point';
import { Presence } from '../lib/guard/presence';
import type { Question, QuestionItem } from '../lib/guard/question';
import { questionItems } from '../lib/guard/question-items';
import { replaceSpans } from '../lib/guard/replace-spans';
import { type Mark, Review, type ReviewedDraft, type ReviewView } from '../lib/guard/review';
import { provideMessages } from '../lib/i18n/translate';
import { askFromPage } from '../lib/platform/ask-from-page';
import { keepMessages } from '../lib/platform/keep-messages';
import { serveGuard } from '../lib/platform/serve-guard';
import type { PagePolicy } from '../lib/policy/page-policy';
import { mask } from '../lib/redact/mask';
import { type PreviewPart, previewOf } from '../lib/redact/preview';
import { type ChosenStyles, stylesOf } from '../lib/redact/redaction-style';
import { siteHere } from '../lib/sites/site-script';
import { Dialog } from '../lib/ui/dialog/dialog';
import css from '../lib/ui/dialog/dialog.css?inline';
import { identifierTitle } from '../lib/ui/identifier-title';
import { Card } from '../lib/ui/review/card';
import { Review as ReviewDrawing } from '../lib/ui/review/review';
import reviewCss from '../lib/ui/review/review.css?inline';

interface Shown {
  readonly host: HTMLElement;
  /** How far its buttons are above the window's lower edge, in CSS pixels. */
  below(): number;
  close(): void;
}

/** Asks in the page what is to happen to a text that the guard holds, redacts it, and restores the answers. */
export default defineUnlistedScript(() => {
  provideMessages(keepMessages());
  const guard = guardHere();
  if (!guard) return;
  const vault = () => conversation.vault;
  const answers = new Answers(siteHere(location.host)?.answer ?? [], vault);
  const copying = new Copying(answers, vault);
  const conversation = new Conversation(
    {
      load: async (address) => (await askFromPage('vault', { conversation: address })) ?? [],
      keep: (address, entries) =>
        void askFromPage('keepVault', { conversation: address, entries }).catch(() => {}),
    },
    () => answers.areMissing,
    () => answers.look(),
  );
  const review = drawReview();
  let shown: Shown | null = null;
  let page: PagePolicy | null = null;
  const hide = () => {
    shown?.close();
    shown = null;
  };
  serveGuard({
    conversation: () => ({ received: conversation.received, isLost: answers.areLost }),
    redactDraft: () => ({ done: shown === null && review.redact() }),
    nextFinding: () => ({ done: shown === null && review.next() }),
  });
  guard.connect({
    redactor: conversation,
    set pagePolicy(pagePolicy: PagePolicy | null) {
      conversation.redactionStyles = pagePolicy?.policy.redactionStyles ?? {};
      page = pagePolicy;
    },
    set restores(isOn: boolean) {
      answers.isOn = isOn;
      copying.isOn = isOn;
    },
    replaceSpans,
    takesCopy: (texts) => copying.takes(texts),
    show(question) {
      // A question that is drawn anew, as names come or a value is dismissed, moves no button from under the pointer.
      const below = shown?.below();
      hide();
      shown = showQuestion(question, conversation, page, below);
    },
    hide,
    review: (draft) => review.show(draft),
    owns: (event) => event.target === shown?.host || review.owns(event),
  });
});

/** Draws beside drafts what was found in them. */
function drawReview() {
  let layer: Layer | null = null;
  let current: ReviewedDraft | null = null;
  const place = () => {
    layer ??= openLayer(reviewCss, 'sotto-review');
    return layer.root;
  };
  let exposure: Exposure | null = null;
  let box: HTMLElement | null = null;
  let latest: ReviewView | null = null;
  /** Whether a person went to the card by keyboard; then they go back from it to the message box. */
  let isByKeyboard = false;
  let composer: Editable | null = null;
  const takeFocus = (card: HTMLElement) => {
    card.querySelector('button')?.focus();
    card.addEventListener('focusout', () => {
      // The next one to have the focus is known a moment later; a card that is gone had it taken.
      setTimeout(() => {
        if (!card.isConnected || card.contains(layer?.root.activeElement ?? null)) return;
        // While a value is redacted the message box has it for a moment.
        isByKeyboard = composer?.contains(document.activeElement) ?? false;
        review.leave();
      });
    });
  };
  const giveFocusBack = () => {
    isByKeyboard = false;
    if (composer) focus(composer);
  };
  const draw = (sight: Sight) => {
    if (!latest) return;
    const { ask, pointed, ...drawn } = latest;
    render(
      <>
        <ReviewDrawing {...drawn} onAsk={ask} />
        {pointed && current && (
          // Another thing is another card, which has to be seen for as long before it grants.
          <Card
            key={`${pointed.finding.start} ${pointed.finding.id}`}
            {...cardOf(pointed, current, () => exposure?.sample())}
            sight={sight}
          />
        )}
      </>,
      place(),
    );
  };
  const watch = (card: HTMLElement | null) => {
    if (card === box) return;
    exposure?.stop();
    box = card;
    exposure = card && layer ? new Exposure(layer.host, card, draw) : null;
    draw('new');
    if (isByKeyboard && card) takeFocus(card);
    else if (isByKeyboard) giveFocusBack();
  };
  const review = new Review(place, (view) => {
    latest = view;
    if (!view) {
      watch(null);
      layer?.host.remove();
      layer = null;
      return;
    }
    draw(exposure?.sample() ? 'plain' : 'new');
    watch(place().querySelector<HTMLElement>('.card'));
  });
  return {
    show(draft: ReviewedDraft | null) {
      current = draft;
      composer = draft?.composer ?? composer;
      review.show(draft);
    },
    /** Whether there was anything to redact. */
    redact() {
      current?.redact();
      return current !== null;
    },
    next() {
      isByKeyboard = review.next();
      return isByKeyboard;
    },
    owns(event: KeyboardEvent) {
      if (!layer || event.target !== layer.host) return false;
      if (event.type === 'keydown' && event.key === 'Escape') review.leave();
      return true;
    },
  };
}

/** What a card says of something in a draft; `isPlain` tells whether a grant may be taken now. */
function cardOf(
  { finding, left, top, height }: Mark,
  draft: ReviewedDraft,
  isPlain: () => boolean | undefined,
) {
  const { id, category, severity, evidence, start, end } = finding;
  const value = draft.text.slice(start, end);
  return {
    ...{ severity, evidence, value, left, top, height },
    title: identifierTitle(id),
    masked: mask(value, category),
    mayRedact: category !== 'not-inspected',
    mayLeave: draft.leavable.has(value),
    mayAllow: draft.mayAllow,
    onRedact: () => draft.redact(value),
    onDismiss: (dismissed: string, isAlways: boolean, event: Event) => {
      if (event.isTrusted && isPlain()) draft.dismiss(dismissed, isAlways, event);
    },
  };
}

function showQuestion(
  question: Question,
  conversation: Conversation,
  page: PagePolicy | null,
  below?: number,
): Shown {
  const { host, root } = openLayer(css);
  const place = document.createElement('div');
  root.append(place);
  let exposure: Exposure | null = null;
  let preview: { left: ReadonlySet<string>; styles: ChosenStyles; parts: readonly PreviewPart[] } | null =
    null;
  // A question is drawn more often than what is chosen in it changes.
  const previewBut = (left: ReadonlySet<string>, styles: ChosenStyles) => {
    const { text, findings } = question;
    if (preview?.left !== left || preview.styles !== styles) {
      const parts = previewOf(text, conversation.preview(text, findings, left, styles), left);
      preview = { left, styles, parts };
    }
    return preview.parts;
  };
  /** What a value can be replaced by, where there is a choice: what stands for something already goes on standing for it. */
  const stylesFor = (value: string, kind: QuestionItem) =>
    page?.mayChooseStyle && question.offers.redact && !conversation.vault.knows(value, kind)
      ? stylesOf[kind.category]
      : [];
  const items = questionItems(question).map((item) => ({
    ...item,
    title: identifierTitle(item.id),
    style: conversation.redactionStyles[item.category] ?? ('placeholder' as const),
    values: item.values.map((value) => ({ ...value, styles: stylesFor(value.value, item) })),
  }));
  const draw = (sight: Sight) =>
    render(
      <Dialog
        {...question}
        items={items}
        mayRedact={question.offers.redact}
        sendAnyway={question.offers.sendAnyway}
        needsReason={question.offers.needsReason}
        help={page?.help ?? null}
        sight={sight}
        preview={previewBut}
        onRedact={(left, styles, event) => {
          if (left.size > 0 && !exposure?.sample()) return;
          conversation.chosenStyles = styles;
          question.redact(left, event);
        }}
        onDismiss={(value, isAlways, event) => {
          if (exposure?.sample()) question.dismiss(value, isAlways, event);
        }}
        onEdit={question.edit}
        onSendAnyway={(event, justification) => {
          if (event.isTrusted && exposure?.sample()) question.sendAnyway(event, justification);
        }}
        onAskOverride={question.askOverride}
        onHandOver={() => question.handOver(false)}
      />,
      place,
    );
  draw('new');
  const dialog = root.querySelector('dialog');
  if (below !== undefined) dialog?.style.setProperty('--below', `${below}px`);
  const open = () => {
    dialog?.close();
    dialog?.showModal();
  };
  open();
  if (dialog) exposure = new Exposure(host, dialog, draw);
  const onBack = () => {
    open();
    exposure?.distrust();
  };
  const presence = new Presence(host, onBack, () => question.handOver(true));
  return {
    host,
    below: () => innerHeight - (dialog?.getBoundingClientRect().bottom ?? 0),
    close() {
      presence.stop();
      exposure?.stop();
      // Closing gives focus back to where it was.
      dialog?.close();
      render(null, place);
      host.remove();
    },
  };
}
