import { createHash } from 'node:crypto';
import { XMLValidator } from 'fast-xml-parser';
import { build, type PlistValue, parse } from 'plist';
import { type BrowserName, browserNames, browsers } from './browsers';
import { type Channel, type Deployed, isMap, UnreadableFile } from './deployed';

/** A configuration profile of macOS, as an MDM takes it. */
export const configurationProfile: Channel = {
  title: 'configuration profile of macOS',
  reads: (text) => /^\s*<(?:\?xml|!DOCTYPE plist|plist)/.test(text),
  read: (text) => {
    const profile = parsed(text);
    const payloads = isMap(profile) && Array.isArray(profile.PayloadContent) ? profile.PayloadContent : null;
    if (!payloads) throw new UnreadableFile('has no list PayloadContent. Nothing is set.');
    return payloads.flatMap((payload) => (isMap(payload) ? preferencesOf(payload) : [])).flatMap(settingsIn);
  },
  write: (values, { browser, extension, install }) => {
    const { title, domain, installation } = browsers[browser];
    const all = install && { ExtensionSettings: { [extension]: installation } };
    const preferences: Record<string, object> =
      browser === 'firefox'
        ? {
            [domain]: {
              EnterprisePoliciesEnabled: true,
              ...all,
              '3rdparty': { Extensions: { [extension]: values } },
            },
          }
        : { ...(all && { [domain]: all }), [`${domain}.extensions.${extension}`]: values };
    const id = `sotto.policy.${browser}`;
    return `${build({
      PayloadType: 'Configuration',
      PayloadVersion: 1,
      PayloadIdentifier: id,
      PayloadUUID: uuidOf(id),
      PayloadDisplayName: `Sotto in ${title}`,
      PayloadScope: 'System',
      PayloadContent: Object.entries(preferences).map(([type, own]) => ({
        PayloadType: type,
        PayloadVersion: 1,
        PayloadIdentifier: `${id}.${type}`,
        PayloadUUID: uuidOf(`${id}.${type}`),
        ...own,
      })),
    } as PlistValue)}\n`;
  },
};

/** A name-based UUID (RFC 9562, version 8), so that the same profile replaces itself. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-').toUpperCase();
}

/** The plist library says on the console what is no XML, so that this is found out before. */
function parsed(text: string): unknown {
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    const { msg, line, col } = valid.err;
    throw unreadable(`${msg.replace(/\.$/, '')} in line ${line}, column ${col}`);
  }
  try {
    return parse(text);
  } catch (error) {
    throw unreadable(String((error as Error).message).split('\n')[0] ?? '');
  }
}

function unreadable(why: string): UnreadableFile {
  return new UnreadableFile(`is no property list: ${why}. macOS refuses the whole file.`);
}

/** The preferences that a payload forces, by domain: its own, or those in the older form of managed preferences. */
function preferencesOf(
  payload: Readonly<Record<string, unknown>>,
): [string, Readonly<Record<string, unknown>>][] {
  const { PayloadType, PayloadContent } = payload;
  if (PayloadType !== 'com.apple.ManagedClient.preferences' || !isMap(PayloadContent)) {
    const own = Object.entries(payload).filter(([name]) => !name.startsWith('Payload'));
    return [[String(PayloadType), Object.fromEntries(own)]];
  }
  return Object.entries(PayloadContent).flatMap(([domain, how]) => {
    const forced = isMap(how) && Array.isArray(how.Forced) ? how.Forced[0] : undefined;
    const preferences = isMap(forced) ? forced.mcx_preference_settings : undefined;
    return isMap(preferences) ? [[domain, preferences] as [string, typeof preferences]] : [];
  });
}

function settingsIn([domain, preferences]: [string, Readonly<Record<string, unknown>>]): Deployed[] {
  if (domain === browsers.firefox.domain) {
    const thirdParty = preferences['3rdparty'];
    const extensions = isMap(thirdParty) && isMap(thirdParty.Extensions) ? thirdParty.Extensions : {};
    return Object.entries(extensions).map(([extension, values]) => ({
      browser: 'firefox',
      extension,
      values: isMap(values) ? values : {},
      remarks: [],
    }));
  }
  const [owner = '', extension] = domain.split('.extensions.');
  if (extension === undefined)
    return '3rdparty' in preferences
      ? [
          {
            browser: null,
            extension: null,
            values: {},
            remarks: [
              {
                setting: '',
                text: `has 3rdparty in ${domain}, where no browser looks. Use ${domain}.extensions.ID. Nothing is set.`,
              },
            ],
          },
        ]
      : [];
  const browser = browserNames.find((name: BrowserName) => browsers[name].domain === owner) ?? 'chrome';
  return [{ browser, extension, values: preferences, remarks: [] }];
}
