import browser from 'webextension-polyfill';

/** A message in the browser's language. */
export function getMessage(key: string, value?: string): string {
  return browser.i18n.getMessage(key, value) || key;
}
