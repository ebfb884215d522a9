import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { titleOf } from '../lib/detect/recognizers/catalogue';
import { Exposure } from '../lib/guard/exposure';
import { connectToGuard } from '../lib/guard/interface-port';
import { openLayer } from '../lib/guard/layer';
import type { Question } from '../lib/guard/question';
import { provideMessages } from '../lib/i18n/translate';
import { getMessage } from '../lib/platform/get-message';
import { Dialog } from '../lib/ui/dialog/dialog';
import css from '../lib/ui/dialog/dialog.css?inline';

/** Asks in the page what is to happen to a text that the guard holds. */
export default defineUnlistedScript(() => {
  provideMessages(getMessage);
  let close = () => {};
  let host: HTMLElement | null = null;

  connectToGuard({
    show(question) {
      close();
      ({ host, close } = open(question));
    },
    hide: () => close(),
    owns: (target) => host !== null && target === host,
  });
});
