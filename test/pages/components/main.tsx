import { type ComponentChild, render } from 'preact';
import { provideMessages } from '../../../lib/i18n/translate';
import { speakIn } from '../../../lib/ui/speak-in';
import english from '../../../public/_locales/en/messages.json';
import { type View, views } from './views';

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** Shows one view of the in-page interface, in an open root: the product's own are closed, and no checker enters them. */
const parameters = new URLSearchParams(location.search);
// Those of another language, where a test put them there.
const messages: Messages = Reflect.get(globalThis, 'messages') ?? english;
provideMessages((key, value = '') => (messages[key]?.message ?? key).replace(/\$\w+\$/, value));
speakIn(document.documentElement);

const view = views[parameters.get('view') as View];
const root = document.querySelector('main')!.attachShadow({ mode: 'open' });
const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = `./assets/${view.css}.css`;
sheet.addEventListener('load', () => {
  const place = document.createElement('div');
  root.append(place);
  render(view.drawn() satisfies ComponentChild, place);
  root.querySelector('dialog')?.showModal();
  document.documentElement.dataset.drawn = '';
});
root.append(sheet);
