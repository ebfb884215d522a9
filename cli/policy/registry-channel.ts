import { managedSchema, type Shape } from '../../lib/policy/managed-schema';
import { type BrowserName, browserNames, browsers } from './browsers';
import { type Channel, type Deployed, isMap, type Remark, typeInWords } from './deployed';
import {
  childOf,
  emptyKey,
  isRegistryFile,
  type RegistryKey,
  type RegistryValue,
  readRegistryFile,
  writeRegistryFile,
} from './registry-file';

const hives = ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER'] as const;

/** Windows' registry, as a file of its editor. Group policy and Intune write the same keys. */
export const registry: Channel = {
  title: 'registry file of Windows',
  reads: isRegistryFile,
  read: (text) => {
    const root = readRegistryFile(text);
    return hives.flatMap((hive) =>
      (['Software\\Policies\\Chromium', ...browserNames] as const).flatMap((name) => {
        const browser = name in browsers ? (name as BrowserName) : 'chrome';
        const path = `${hive}\\${name in browsers ? browsers[browser].registryKey : name}\\3rdparty\\extensions`;
        const extensions = path
          .split('\\')
          .reduce((key: RegistryKey | undefined, part) => key && childOf(key, part), root);
        return [...(extensions?.keys ?? [])].map(([extension, key]) =>
          browser === 'firefox' ? asFirefoxReads(extension, key) : asChromiumReads(browser, extension, key),
        );
      }),
    );
  },
  write: (values, { browser, extension, install }) => {
    const { registryKey, installation } = browsers[browser];
    const path = `HKEY_LOCAL_MACHINE\\${registryKey}`;
    const own = `${path}\\3rdparty\\extensions\\${extension}${browser === 'firefox' ? '' : '\\policy'}`;
    const all = emptyKey();
    if (install)
      all.values.set('ExtensionSettings', {
        type: 'REG_SZ',
        data: JSON.stringify({ [extension]: installation }),
      });
    return writeRegistryFile({ ...(install && { [path]: all }), [own]: keyOf(values) });
  },
};

/** A list as a key with the names 1, 2, 3, …, a map as a key with its own; both browsers read them. */
function keyOf(values: Readonly<Record<string, unknown>>): RegistryKey {
  const key = emptyKey();
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value))
      key.keys.set(name, keyOf(Object.fromEntries(value.map((entry, index) => [index + 1, entry]))));
    else if (isMap(value)) key.keys.set(name, keyOf(value));
    else if (typeof value === 'string') key.values.set(name, { type: 'REG_SZ', data: value });
    else if (value !== null) key.values.set(name, { type: 'REG_DWORD', data: Number(value) });
  }
  return key;
}

/** WindowsGPOParser.sys.mjs: what is there as it is, without any types to compare it with. */
function asFirefoxReads(extension: string, key: RegistryKey): Deployed {
  const remarks: Remark[] = [];
  const read = ({ values, keys }: RegistryKey, path: string): unknown => {
    const own = [...values].map(([name, { type, data }]) => {
      if (data === null)
        remarks.push({ setting: `${path}${name}`, text: `is ${type}. Use REG_SZ or REG_DWORD.` });
      return [name, data] as const;
    });
    if (own[0]?.[0] === '1') return own.map(([, data]) => data);
    const inner = [...keys].map(([name, child]) => [name, read(child, `${path}${name}.`)] as const);
    return Object.fromEntries([...own, ...inner].filter(([, data]) => data !== null));
  };
  const values = read(key, '');
  return { browser: 'firefox', extension, values: isMap(values) ? values : {}, remarks };
}

/** registry_dict.cc of Chromium: each value by the type that the managed schema gives it. */
function asChromiumReads(browser: BrowserName, extension: string, key: RegistryKey): Deployed {
  const policy = childOf(key, 'policy');
  const stray = policy
    ? []
    : [{ setting: '', text: `has no key named policy below ${extension}. The browser reads nothing.` }];
  const { properties } = managedSchema();
  const remarks: Remark[] = [...stray];
  const values: Record<string, unknown> = {};
  const take = (name: string, given: RegistryValue | RegistryKey) => {
    // What no setting has that name is said where all channels are judged.
    const shape = properties[name];
    const value = shape ? convert(given, shape, name, remarks) : null;
    if (value !== undefined) values[name] = value;
  };
  for (const [name, value] of policy?.values ?? []) take(name, value);
  for (const [name, child] of policy?.keys ?? []) take(name, child);
  return { browser, extension, values, remarks };
}

function convert(
  given: RegistryValue | RegistryKey,
  shape: Shape,
  setting: string,
  remarks: Remark[],
): unknown {
  const lost = (text: string) => {
    remarks.push({ setting, text: `${text} The browser drops it.` });
    return undefined;
  };
  if ('keys' in given) {
    const entries = [...given.values].flatMap(([name, value]) => {
      const inner = convert(value, { type: 'string' }, `${setting}\\${name}`, remarks);
      return inner === undefined ? [] : [[name, inner] as const];
    });
    if (shape.type === 'object') return Object.fromEntries(entries);
    if (shape.type !== 'array') return lost(`is a key, not a value of type ${registryTypes[shape.type]}.`);
    for (const [name] of entries)
      if (!/^\d+$/.test(name))
        remarks.push({
          setting: `${setting}\\${name}`,
          text: 'is not named by a number, as entries of a list are. The browser leaves it out.',
        });
    return entries.filter(([name]) => /^\d+$/.test(name)).map(([, value]) => value);
  }
  const { type, data } = given;
  if (data === null)
    return lost(`is ${type}, which the browser does not read. Use ${registryTypes[shape.type]}.`);
  if (shape.type === 'string')
    return typeof data === 'string' ? data : lost(`is ${type}, not ${registryTypes.string}.`);
  if (shape.type === 'array' || shape.type === 'object') {
    const inner = typeof data === 'string' ? jsonOf(data) : undefined;
    const fits = shape.type === 'array' ? Array.isArray(inner) : isMap(inner);
    return fits
      ? inner
      : lost(`is ${type} without JSON of ${typeInWords(shape.type === 'array' ? [] : {})}.`);
  }
  const number = typeof data === 'number' ? data : /^-?\d+$/.test(data) ? Number(data) : undefined;
  if (number === undefined) return lost(`is ${type} that is no number. Use REG_DWORD.`);
  return shape.type === 'boolean' ? number !== 0 : number;
}

const registryTypes = {
  string: 'REG_SZ',
  boolean: 'REG_DWORD 1 or 0',
  integer: 'REG_DWORD',
  array: 'a key with the names 1, 2, 3, …',
  object: 'a key',
} as const satisfies Record<Shape['type'], string>;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
