import browser from 'webextension-polyfill';
import { isManagedChange } from './is-managed-change';

/** Hears when something else may be in force by an administrator's will. */
export function onManagedChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (isManagedChange(changes, area)) listener();
  });
}
