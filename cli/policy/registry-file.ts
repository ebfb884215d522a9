import { UnreadableFile } from './deployed';

/** A value of Windows' registry; of what no browser reads, only the name of its type. */
export type RegistryValue =
  | { readonly type: 'REG_SZ' | 'REG_EXPAND_SZ'; readonly data: string }
  | { readonly type: 'REG_DWORD'; readonly data: number }
  | { readonly type: 'REG_MULTI_SZ' | 'REG_QWORD' | 'REG_BINARY'; readonly data: null };

/** A key of Windows' registry, with what is in it, in the order of the file. */
export interface RegistryKey {
  readonly values: Map<string, RegistryValue>;
  readonly keys: Map<string, RegistryKey>;
}

const header = 'Windows Registry Editor Version 5.00';

/** The types of hexadecimal data by the number that a file gives them; without one it is REG_BINARY. */
const hexTypes: Readonly<Record<string, 'REG_SZ' | 'REG_EXPAND_SZ' | 'REG_MULTI_SZ' | 'REG_QWORD'>> = {
  1: 'REG_SZ',
  2: 'REG_EXPAND_SZ',
  7: 'REG_MULTI_SZ',
  b: 'REG_QWORD',
};

export function emptyKey(): RegistryKey {
  return { values: new Map(), keys: new Map() };
}

/** Whether a text is a file of the registry editor. */
export function isRegistryFile(text: string): boolean {
  return /^(?:Windows Registry Editor|REGEDIT4)/.test(text);
}

/**
 * What a file of the registry editor adds, by the full names of its keys; what it deletes is left out. The format is
 * described at https://support.microsoft.com/kb/310516. Throws `UnreadableFile`.
 */
export function readRegistryFile(text: string): RegistryKey {
  const root = emptyKey();
  let key: RegistryKey | null = null;
  // A backslash at the end of a line of hexadecimal data goes on in the next.
  const lines = text.replace(/,\\\r?\n\s*/g, ',').split(/\r?\n/);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith(';') || isRegistryFile(line)) continue;
    const opened = /^\[(-?)(.+)\]$/.exec(line);
    if (opened) {
      key = opened[1] ? emptyKey() : keyAt(root, (opened[2] ?? '').split('\\'));
      continue;
    }
    const assigned = /^(?:@|"((?:[^"\\]|\\.)*)")\s*=\s*(.*)$/.exec(line);
    const value = assigned && readValue(assigned[2] ?? '');
    if (!assigned || value === undefined || !key)
      throw new UnreadableFile(`cannot be read in line ${index + 1}. The registry editor refuses it.`);
    if (value !== null) key.values.set(unescaped(assigned[1] ?? ''), value);
  }
  return root;
}

/** A value; null where it is to be deleted, nothing where it cannot be read. */
function readValue(text: string): RegistryValue | null | undefined {
  if (text === '-') return null;
  const words = /^"((?:[^"\\]|\\.)*)"$/.exec(text);
  if (words) return { type: 'REG_SZ', data: unescaped(words[1] ?? '') };
  const dword = /^dword:([0-9a-f]{1,8})$/i.exec(text);
  if (dword) return { type: 'REG_DWORD', data: Number.parseInt(dword[1] ?? '', 16) };
  const hex = /^hex(?:\(([0-9a-f]+)\))?:([0-9a-f, ]*)$/i.exec(text);
  if (!hex) return undefined;
  const type = hexTypes[hex[1]?.toLowerCase() ?? ''] ?? 'REG_BINARY';
  if (type !== 'REG_SZ' && type !== 'REG_EXPAND_SZ') return { type, data: null };
  const bytes = Buffer.from((hex[2] ?? '').replaceAll(/[, ]/g, ''), 'hex');
  return { type, data: bytes.toString('utf16le').replace(/\0$/, '') };
}

/** The key of a name, made where it is not there; names are the same in capital and small letters. */
function keyAt(root: RegistryKey, path: readonly string[]): RegistryKey {
  return path.reduce((parent, name) => {
    const found = childOf(parent, name);
    if (found) return found;
    const made = emptyKey();
    parent.keys.set(name, made);
    return made;
  }, root);
}

/** The key of a name in a key, if it is there. */
export function childOf(parent: RegistryKey, name: string): RegistryKey | undefined {
  return [...parent.keys].find(([own]) => own.toLowerCase() === name.toLowerCase())?.[1];
}

/** A file of the registry editor that adds what is in some keys, by their full names. */
export function writeRegistryFile(keys: Readonly<Record<string, RegistryKey>>): string {
  return `${[header, '', ...Object.entries(keys).flatMap(([name, key]) => linesOf(name, key))].join('\r\n')}\r\n`;
}

function linesOf(name: string, { values, keys }: RegistryKey): string[] {
  const own = [...values].flatMap(([value, { type, data }]) => {
    if (type === 'REG_SZ') return [`"${escaped(value)}"=${textOf(data)}`];
    return type === 'REG_DWORD' ? [`"${escaped(value)}"=dword:${data.toString(16).padStart(8, '0')}`] : [];
  });
  return [
    `[${name}]`,
    ...own,
    '',
    ...[...keys].flatMap(([child, inner]) => linesOf(`${name}\\${child}`, inner)),
  ];
}

/** A text as it is assigned; the editor knows no way to write a line end in words. */
function textOf(text: string): string {
  if (!/[\0-\x1f]/.test(text)) return `"${escaped(text)}"`;
  return `hex(1):${[...Buffer.from(`${text}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

function escaped(text: string): string {
  return text.replace(/["\\]/g, '\\$&');
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
