import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extensionIds } from '../../lib/policy/extension-ids';
import { settingNames } from '../../lib/policy/settings';
import { browsers } from './browsers';
import { check } from './check';
import { type Deployed, type Remark, UnreadableFile } from './deployed';
import { channelOf, decode, encode, type FormatName, formatNames, formats } from './formats';

/** Where a command says what: results, and what is wrong. */
export interface Outlets {
  readonly out: (bytes: string | Uint8Array) => void;
  readonly err: (text: string) => void;
}

const usage = `Usage: npm run -s policy -- check FILE…
       npm run -s policy -- convert FILE --to FORMAT [--id ID] [--install] [--out FILE]

check says what browser and extension make of each file: any FORMAT, found out by what is in it.
convert writes the settings of a file that has no problems in another FORMAT.

  --to FORMAT   ${formatNames.join(', ')}
  --id ID       the extension's id in that browser; for check, the one to look for
  --install     have the browser install the extension, too
  --out FILE    where to write; else on standard output

Exit: 0 done · 1 something in a file will not come to be · 2 a file cannot be read, or the command`;

/** What a file sets for this extension, among what it sets for others. */
function oursIn(deployed: readonly Deployed[], id: string | undefined): readonly Deployed[] {
  const own = new Set<string | null>(id === undefined ? Object.values(extensionIds) : [id]);
  const named = deployed.filter(({ extension }) => extension === null || own.has(extension));
  if (named.length > 0 || id !== undefined) return named;
  const alike = deployed.filter(({ values }) =>
    Object.keys(values).some((name) => settingNames.includes(name as never)),
  );
  return alike.length > 0 ? alike : deployed.slice(0, 1);
}

function read(file: string, id: string | undefined) {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UnreadableFile(`cannot be opened (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
  const text = decode(bytes).replace(/^\ufeff/, '');
  const channel = channelOf(text);
  const ours = oursIn(channel.read(text), id);
  if (ours.length === 0) throw new UnreadableFile('sets nothing for this extension.');
  return { channel, ours };
}

function counted(number: number, word: string): string {
  return `${number === 0 ? 'no' : number} ${word}${number === 1 ? '' : 's'}`;
}

function complain(file: string, remarks: readonly Remark[], err: Outlets['err']): void {
  for (const { setting, text } of remarks) err(`${file}: ${setting}${setting && ' '}${text}\n`);
}

function checkFile(file: string, id: string | undefined, { out, err }: Outlets): number {
  const { channel, ours } = read(file, id);
  const problems = ours.map((one) => {
    const { values, remarks } = check(one);
    const where = one.browser ? ` for ${browsers[one.browser].title}` : '';
    const count = Object.keys(values).length;
    out(
      `${file}: ${channel.title}${where}, ${counted(count, 'setting')}, ${counted(remarks.length, 'problem')}\n`,
    );
    complain(file, remarks, err);
    return remarks.length;
  });
  return problems.some((count) => count > 0) ? 1 : 0;
}

interface Conversion {
  readonly to: FormatName;
  readonly id: string | undefined;
  readonly install: boolean;
  /** The file to write; nothing for standard output. */
  readonly target: string | undefined;
}

function convertFile(file: string, { to, id, install, target }: Conversion, { out, err }: Outlets): number {
  const { ours } = read(file, undefined);
  // The target has an id of its own.
  const checked = ours.map((one) => check({ ...one, extension: null }));
  const remarks = checked.flatMap((one) => one.remarks);
  complain(file, remarks, err);
  if (remarks.length > 0) return 1;
  const [first] = checked;
  if (checked.some(({ values }) => JSON.stringify(values) !== JSON.stringify(first?.values)))
    throw new UnreadableFile('sets different things for several browsers. Convert them one by one.');
  const format = formats[to];
  const { browser, channel } = format;
  const extension = id ?? extensionIds[browser];
  const written = encode(channel.write(first?.values ?? {}, { browser, extension, install }), format);
  if (target === undefined) out(written);
  else writeFileSync(target, written);
  return 0;
}

/** Runs a step for a file; what cannot be read is said, and counts as 2. */
function saying(file: string, err: Outlets['err'], step: () => number): number {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    err(`${file}: ${error.message}\n`);
    return 2;
  }
}

function isFormat(name: string | undefined): name is FormatName {
  return formatNames.includes(name as FormatName);
}

function run(args: readonly string[], outlets: Outlets): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      id: { type: 'string' },
      install: { type: 'boolean', default: false },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { err } = outlets;
  const { to, id, install, out: target, help } = values;
  const [command, ...files] = positionals;
  const [file] = files;
  if (command === 'check' && file !== undefined && !help)
    return Math.max(...files.map((one) => saying(one, err, () => checkFile(one, id, outlets))));
  if (command === 'convert' && file !== undefined && files.length === 1 && isFormat(to) && !help)
    return saying(file, err, () => convertFile(file, { to, id, install, target }, outlets));
  err(`${usage}\n`);
  return help ? 0 : 2;
}

/** Runs `npm run policy` with its arguments; the answer is the exit code. Never throws. */
export function policyCommand(args: readonly string[], outlets: Outlets): number {
  try {
    return run(args, outlets);
  } catch (error) {
    outlets.err(`${(error as Error).message}\n`);
    return 2;
  }
}
