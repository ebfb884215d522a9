import browser from 'webextension-polyfill';
import type { Resolved } from '../policy/resolve';

/**
 * What Firefox calls counts that nobody can be told by. Other browsers know no such permission.
 * @see extensionworkshop.com, "Firefox built-in consent for data collection and transmission"; since Firefox 140
 */
const dataCollection = ['technicalAndInteraction'];

/** Where counts go now; nowhere while the browser wants a person's consent that it has not got. */
export async function endpointInForce({ teamEndpoint, settings }: Resolved): Promise<string | null> {
  if (teamEndpoint === null || settings.teamEndpoint.source === 'administrator') return teamEndpoint;
  const { data_collection: given } = (await browser.permissions.getAll()) as { data_collection?: string[] };
  return !given || dataCollection.every((kind) => given.includes(kind)) ? teamEndpoint : null;
}

/** Has the browser ask the person for it, if it does that. Has to be called while the person clicks. */
export function askForCounts(): Promise<boolean> {
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  return isFirefox
    ? browser.permissions.request({ data_collection: dataCollection } as browser.Permissions.Permissions)
    : Promise.resolve(true);
}
