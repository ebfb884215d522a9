import browser from 'webextension-polyfill';

/** The version of this extension. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}
