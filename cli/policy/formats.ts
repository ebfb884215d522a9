import type { BrowserName } from './browsers';
import { configurationProfile } from './configuration-profile';
import { type Channel, UnreadableFile } from './deployed';
import {
  chromiumPolicies,
  firefoxManifest,
  firefoxPolicies,
  googleAdmin,
  plainSettings,
} from './json-channels';
import { registry } from './registry-channel';

/** A way in which settings come to one browser on one system. */
export interface Format {
  readonly browser: BrowserName;
  readonly channel: Channel;
  /** How a file of it is called behind the dot. */
  readonly extension: string;
  /** Where its file goes. */
  readonly place: string;
  /** Whether a test has a real browser read it; the others are only parsed. */
  readonly isRun: boolean;
}

export const formats = {
  'chrome-windows': {
    browser: 'chrome',
    channel: registry,
    extension: 'reg',
    place: 'imported with the registry editor, or its keys by group policy or Intune',
    isRun: false,
  },
  'chrome-macos': {
    browser: 'chrome',
    channel: configurationProfile,
    extension: 'mobileconfig',
    place: 'your MDM',
    isRun: false,
  },
  'chrome-linux': {
    browser: 'chrome',
    channel: chromiumPolicies,
    extension: 'json',
    place: '`/etc/opt/chrome/policies/managed/` (Chromium: `/etc/chromium/policies/managed/`)',
    isRun: true,
  },
  'google-admin': {
    browser: 'chrome',
    channel: googleAdmin,
    extension: 'json',
    place: 'the Google Admin console, _Policy for extensions_',
    isRun: false,
  },
  'edge-windows': {
    browser: 'edge',
    channel: registry,
    extension: 'reg',
    place: 'imported with the registry editor, or its keys by group policy or Intune',
    isRun: false,
  },
  'edge-macos': {
    browser: 'edge',
    channel: configurationProfile,
    extension: 'mobileconfig',
    place: 'your MDM',
    isRun: false,
  },
  'edge-linux': {
    browser: 'edge',
    channel: chromiumPolicies,
    extension: 'json',
    place: '`/etc/opt/edge/policies/managed/`',
    isRun: false,
  },
  'firefox-windows': {
    browser: 'firefox',
    channel: registry,
    extension: 'reg',
    place: 'imported with the registry editor, or its keys by group policy or Intune',
    isRun: false,
  },
  'firefox-macos': {
    browser: 'firefox',
    channel: configurationProfile,
    extension: 'mobileconfig',
    place: 'your MDM',
    isRun: false,
  },
  'firefox-policies': {
    browser: 'firefox',
    channel: firefoxPolicies,
    extension: 'json',
    place: 'as `policies.json`: `/etc/firefox/policies/`, or `distribution` in the folder of Firefox',
    isRun: true,
  },
  'firefox-manifest': {
    browser: 'firefox',
    channel: firefoxManifest,
    extension: 'json',
    place: 'as `sotto@sotto.invalid.json`: `/usr/lib/mozilla/managed-storage/`',
    isRun: false,
  },
  plain: {
    browser: 'chrome',
    channel: plainSettings,
    extension: 'json',
    place: 'your own tools',
    isRun: false,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** In the order in which they are asked. */
const channels = [
  registry,
  configurationProfile,
  firefoxPolicies,
  chromiumPolicies,
  firefoxManifest,
  googleAdmin,
  plainSettings,
];

/** How a text is written. Throws `UnreadableFile`. */
export function channelOf(text: string): Channel {
  const channel = channels.find(({ reads }) => reads(text));
  if (!channel)
    throw new UnreadableFile(
      `is none of these: ${channels.map(({ title }) => title).join('; ')}. No browser can read it.`,
    );
  return channel;
}

/** The text of a file; registry files are UTF-16 with a byte order mark, all others UTF-8. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0x30 && bytes[1] === 0x82)
    throw new UnreadableFile('is a signed profile. Check it before it is signed.');
  if (bytes[0] === 0x62 && bytes[1] === 0x70)
    throw new UnreadableFile('is a binary property list. Write it as XML: plutil -convert xml1 FILE.');
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('is not text in UTF-8, nor in UTF-16 with a byte order mark.');
  }
}

/** A file of a format, as it is on the disk. */
export function encode(text: string, { channel }: Format): Uint8Array {
  return channel === registry ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text);
}
