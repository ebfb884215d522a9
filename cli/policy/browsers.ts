import { extensionIds } from '../../lib/policy/extension-ids';

export type BrowserName = keyof typeof extensionIds;

/** Where a browser looks for what an administrator set. */
export interface Browser {
  readonly title: string;
  /** Its key in Windows' registry, below HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER. */
  readonly registryKey: string;
  /** Its preference domain on macOS. */
  readonly domain: string;
  /** What its policy `ExtensionSettings` says of an extension that everybody is to have, with a button in the bar. */
  readonly installation: Readonly<Record<string, string | boolean>>;
}

const installed = { installation_mode: 'force_installed' } as const;

export const browsers = {
  chrome: {
    title: 'Chrome',
    registryKey: 'Software\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    installation: {
      ...installed,
      update_url: 'https://clients2.google.com/service/update2/crx',
      toolbar_pin: 'force_pinned',
    },
  },
  edge: {
    title: 'Edge',
    registryKey: 'Software\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    installation: {
      ...installed,
      update_url: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
      toolbar_state: 'force_shown',
    },
  },
  firefox: {
    title: 'Firefox',
    registryKey: 'Software\\Policies\\Mozilla\\Firefox',
    domain: 'org.mozilla.firefox',
    installation: {
      ...installed,
      install_url: `https://addons.mozilla.org/firefox/downloads/latest/${extensionIds.firefox}/latest.xpi`,
      default_area: 'navbar',
      // Chrome and Edge let no policy do this.
      private_browsing: true,
    },
  },
} as const satisfies Record<BrowserName, Browser>;

export const browserNames = Object.keys(browsers) as BrowserName[];
