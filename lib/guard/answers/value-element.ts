/** Name of the element that shows a value; what the page sees in it is the placeholder. */
export const valueTag = 'sotto-value';

/**
 * The value is generated content in a closed root: pages can search text in closed roots, but not this. The placeholder
 * stays rendered, at no size, so that what the page reads and copies of its own answer is what it wrote.
 */
const css = `:host {
  display: inline !important;
}
[data-value]::before {
  content: attr(data-value);
  text-decoration: underline dotted 1px;
  text-underline-offset: 0.2em;
}
[aria-hidden] {
  font-size: 0 !important;
  letter-spacing: 0 !important;
  word-spacing: 0 !important;
}`;

let sheet: CSSStyleSheet | null = null;

/**
 * An element that shows a value in the place of a placeholder's text, which it takes in. Without a value it shows
 * nothing: a further part of a placeholder that stands in several nodes.
 */
export function valueElement(placeholder: Text, value: string | null): HTMLElement {
  const host = document.createElement(valueTag);
  const root = host.attachShadow({ mode: 'closed' });
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [sheet];
  if (value !== null) {
    const shown = document.createElement('span');
    shown.dataset.value = value;
    root.append(shown);
  }
  const kept = document.createElement('span');
  kept.ariaHidden = 'true';
  kept.append(document.createElement('slot'));
  root.append(kept);
  placeholder.replaceWith(host);
  host.append(placeholder);
  return host;
}
