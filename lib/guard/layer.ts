/** A place for the interface on a page that is not ours: a closed root, above everything, styled by us alone. */
export interface Layer {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** `!important` inside a shadow root outweighs the page's own, so that a page's style cannot hide the host. */
const hostStyle = `:host {
  all: initial !important;
  display: contents !important;
}`;

/** Adds a layer to the document, by the name of its host. The caller removes it. */
export function openLayer(css: string, name = 'sotto-layer'): Layer {
  const host = document.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${hostStyle}\n${css}`);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  return { host, root };
}
