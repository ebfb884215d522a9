import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { titleOf } from '../lib/detect/title-of';
import { Answers } from '../lib/guard/answers/answers';
import { Copying } from '../lib/guard/answers/copying';
import { Conversation } from '../lib/guard/conversation';
import { Exposure, type Sight } from '../lib/guard/exposure';
import { type Layer, openLayer } from '../lib/guard/layer';
import { guardHere } from '../lib/guard/meeting-point';
import { Presence } from '../lib/guard/presence';
import type { Question } from '../lib/guard/question';
import { questionItems } from '../lib/guard/question-items';
import { Review, type ReviewedDraft } from '../lib/guard/review';
import { provideMessages } from '../lib/i18n/translate';
import { askFromPage } from '../lib/platform/ask-from-page';
import { keepMessages } from '../lib/platform/keep-messages';
import { siteHere } from '../lib/sites/site-script';
import { Dialog } from '../lib/ui/dialog/dialog';
import css from '../lib/ui/dialog/dialog.css?inline';
import { Review as ReviewDrawing } from '../lib/ui/review/review';
import reviewCss from '../lib/ui/review/review.css?inline';

interface Shown {
  readonly host: HTMLElement;
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
  const hide = () => {
    shown?.close();
    shown = null;
  };
  guard.connect({
    redactor: conversation,
    set restores(isOn: boolean) {
      answers.isOn = isOn;
      copying.isOn = isOn;
    },
    takesCopy: (texts) => copying.takes(texts),
    show(question) {
      hide();
      shown = showQuestion(question);
    },
    hide,
    review: (draft) => review.show(draft),
    owns: (target) => (shown !== null && target === shown.host) || review.owns(target),
  });
});

/** Draws beside drafts what was found in them. */
function drawReview() {
  let layer: Layer | null = null;
  const place = () => {
    layer ??= openLayer(reviewCss, 'sotto-review');
    return layer.root;
  };
  const review = new Review(place, (view) => {
    if (!view) {
      layer?.host.remove();
      layer = null;
      return;
    }
    const { ask, ...drawn } = view;
    render(<ReviewDrawing {...drawn} onAsk={ask} />, place());
  });
  return {
    show: (draft: ReviewedDraft | null) => review.show(draft),
    owns: (target: EventTarget | null) => layer !== null && target === layer.host,
  };
}

function showQuestion(question: Question): Shown {
  const { host, root } = openLayer(css);
  const place = document.createElement('div');
  root.append(place);
  let exposure: Exposure | null = null;
  const draw = (sight: Sight) =>
    render(
      <Dialog
        {...question}
        items={questionItems(question).map((item) => ({ ...item, title: titleOf(item.id) }))}
        mayRedact={question.offers.redact}
        sendAnyway={question.offers.sendAnyway}
        sight={sight}
        onRedact={question.redact}
        onEdit={question.edit}
        onSendAnyway={(event) => {
          if (event.isTrusted && exposure?.sample()) question.sendAnyway(event);
        }}
        onAskOverride={question.askOverride}
        onHandOver={() => question.handOver(false)}
      />,
      place,
    );
  draw('new');
  const dialog = root.querySelector('dialog');
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
