import { browsers } from './browsers';
import { type Channel, type Deployed, isMap, UnreadableFile } from './deployed';
import { readJson } from './read-json';

function printed(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What JSON is at a path of names; nothing where the path ends before. */
function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inner: unknown, name) => (isMap(inner) ? inner[name] : undefined), value);
}

/** Whether a text is JSON of which a judgement is true. */
function isJson(judge: (value: unknown) => boolean): Channel['reads'] {
  return (text) => {
    try {
      return judge(JSON.parse(text));
    } catch {
      return false;
    }
  };
}

/** The settings by extension that stand at a path. */
function byExtension(text: string, browser: Deployed['browser'], ...path: readonly string[]): Deployed[] {
  const { value, remarks } = readJson(text);
  const extensions = at(value, ...path);
  if (!isMap(extensions)) throw new UnreadableFile(`has no map at ${path.join(' → ')}. Nothing is set.`);
  return Object.entries(extensions).map(([extension, values]) =>
    isMap(values)
      ? { browser, extension, values, remarks }
      : {
          browser,
          extension,
          values: {},
          remarks: [...remarks, { setting: '', text: 'has no map of settings. Nothing is set.' }],
        },
  );
}

/** `policies.json` of Firefox, on all systems. */
export const firefoxPolicies: Channel = {
  title: 'policies.json of Firefox',
  reads: isJson((value) => at(value, 'policies') !== undefined),
  read: (text) => byExtension(text, 'firefox', 'policies', '3rdparty', 'Extensions'),
  write: (values, { browser, extension, install }) =>
    printed({
      policies: {
        ...(install && { ExtensionSettings: { [extension]: browsers[browser].installation } }),
        '3rdparty': { Extensions: { [extension]: values } },
      },
    }),
};

/** A file in the folder of managed policies of Chrome, Chromium or Edge on Linux. */
export const chromiumPolicies: Channel = {
  title: 'managed policy of Chrome, Chromium or Edge on Linux',
  reads: isJson((value) => at(value, '3rdparty') !== undefined),
  read: (text) => byExtension(text, 'chrome', '3rdparty', 'extensions'),
  write: (values, { browser, extension, install }) =>
    printed({
      ...(install && { ExtensionSettings: { [extension]: browsers[browser].installation } }),
      '3rdparty': { extensions: { [extension]: values } },
    }),
};

/** A managed storage manifest, which Firefox finds by its place in the system. */
export const firefoxManifest: Channel = {
  title: 'managed storage manifest of Firefox',
  reads: isJson((value) => at(value, 'type') === 'storage' && isMap(at(value, 'data'))),
  read: (text) => {
    const { value, remarks } = readJson(text);
    return [
      {
        browser: 'firefox',
        extension: String(at(value, 'name')),
        values: at(value, 'data') as Deployed['values'],
        remarks,
      },
    ];
  },
  write: (values, { extension }) =>
    printed({ name: extension, description: 'Settings of Sotto', type: 'storage', data: values }),
};

/** What the Google Admin console takes under "Policy for extensions". */
export const googleAdmin: Channel = {
  title: 'policy for extensions of the Google Admin console',
  reads: isJson(
    (value) => isMap(value) && Object.values(value).some((one) => at(one, 'Value') !== undefined),
  ),
  read: (text) => {
    const { value, remarks } = readJson(text);
    const entries = Object.entries(value as object);
    return [
      {
        browser: 'chrome',
        extension: null,
        values: Object.fromEntries(
          entries.flatMap(([name, one]) => (isMap(one) && 'Value' in one ? [[name, one.Value]] : [])),
        ),
        remarks: [
          ...remarks,
          ...entries
            .filter(([, one]) => !isMap(one) || !('Value' in one))
            .map(([setting]) => ({
              setting,
              text: 'is not written as {"Value": …}. The console refuses it.',
            })),
        ],
      },
    ];
  },
  write: (values) =>
    printed(Object.fromEntries(Object.entries(values).map(([name, Value]) => [name, { Value }]))),
};

/** The settings alone. */
export const plainSettings: Channel = {
  title: 'settings alone',
  reads: (text) => text.trimStart().startsWith('{'),
  read: (text) => {
    const { value, remarks } = readJson(text);
    return [{ browser: null, extension: null, values: value as Deployed['values'], remarks }];
  },
  write: printed,
};
