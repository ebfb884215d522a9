import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../i18n/translate';
import { checkEntries, type EntryLimits, type EntryProblem } from '../../policy/check-entries';
import { FileButton } from './file-button';
import { firstColumn, linesOf } from './first-column';

export interface LinesProps {
  readonly label: string;
  /** What the person chose. */
  readonly value: readonly string[];
  readonly limits: EntryLimits;
  /** How many entries the administrator set besides. */
  readonly fixed: number;
  /** Why an entry cannot be taken although its length is right, or nothing. */
  problemOf?(entry: string): string | null;
  /** The text of a file to add from, nothing if it is none; without it there is no such button. */
  readFile?(file: File): Promise<string | null>;
  /** Says what has become of a change. */
  say(answer: string): void;
  /** Resolves to whether it was taken. */
  change(value: readonly string[]): Promise<boolean>;
}

/** A line of the text that is no blank one; numbers from 1. */
interface Entry {
  readonly line: number;
  readonly text: string;
}

/** Files with columns, by their name; all others have lines. */
const isTable = /\.[ct]sv$/i;

/** Most lines that are named at once. */
const mostNamed = 10;

/** A list, one entry on each line. What cannot be taken is named and stays as it was typed. */
export function Lines({ label, value, limits, fixed, problemOf, readFile, say, change }: LinesProps) {
  const [saved, setSaved] = useState(() => value.join('\n'));
  const [text, setText] = useState(saved);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const entries = entriesOf(text);

  const save = async () => {
    const found = problemsOf(entries, limits, problemOf);
    setProblems(found);
    say('');
    if (found.length > 0) return;
    if (await change(entries.map((entry) => entry.text))) setSaved(text);
  };

  const addFrom = async (file: File) => {
    const content = await readFile?.(file);
    if (typeof content !== 'string') return say(t('options_file_unreadable'));
    const known = new Set(entries.map((entry) => entry.text));
    const read = isTable.test(file.name) ? firstColumn(content) : linesOf(content);
    const added = [...new Set(read)].filter((entry) => !known.has(entry));
    setText([...(text.trim() === '' ? [] : [text.trimEnd()]), ...added].join('\n'));
    say(t('options_file_added', added.length));
  };

  return (
    <div>
      <textarea
        aria-label={label}
        class={problemOf && 'code'}
        spellcheck={false}
        wrap="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {problems.length > 0 && (
        <div role="alert" class="problem">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      )}
      <div class="actions">
        <button type="button" onClick={() => void save()}>
          {t('save')}
        </button>
        {readFile && (
          <FileButton
            label={t('options_file_import')}
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onFile={(file) => void addFrom(file)}
          />
        )}
        <span class="soft">
          {[counted(entries.length), text !== saved && t('not_saved_yet')].filter(Boolean).join(' · ')}
        </span>
      </div>
      {readFile && <p class="detail">{t('options_file_help')}</p>}
      {fixed > 0 && <p class="locked">{t('entries_from_admin', fixed)}</p>}
    </div>
  );
}

function counted(entries: number): string {
  if (entries === 0) return '';
  return entries === 1 ? t('entries_one') : t('entries_many', entries);
}

/** Lines that are not blank, each text once. */
function entriesOf(text: string): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [index, line] of text.split('\n').entries()) {
    const entry = line.trim();
    if (entry !== '' && !entries.has(entry)) entries.set(entry, { line: index + 1, text: entry });
  }
  return [...entries.values()];
}

function problemsOf(
  entries: readonly Entry[],
  limits: EntryLimits,
  problemOf: LinesProps['problemOf'],
): string[] {
  const { problems, isTooMany } = checkEntries(
    entries.map(({ text }) => text),
    limits,
  );
  const named = (kind: EntryProblem['problem'], key: MessageKey, limit: number) => {
    const lines = problems
      .filter(({ problem }) => problem === kind)
      .map(({ index }) => String(entries[index]?.line));
    return lines.length > 0 ? [`${t(key, limit)} ${listed(lines)}`] : [];
  };
  return [
    ...(isTooMany ? [t('entries_too_many', limits.most)] : []),
    ...named('too-short', 'entries_too_short', limits.shortest),
    ...named('too-long', 'entries_too_long', limits.longest),
    ...entries.flatMap(({ line, text }) => {
      const problem = problemOf?.(text) ?? null;
      return problem === null ? [] : [`${t('line', line)}: ${problem}`];
    }),
  ];
}

function listed(lines: readonly string[]): string {
  const more = lines.length - mostNamed;
  const named = lines.slice(0, mostNamed).join(', ');
  return more > 0 ? `${named} ${t('and_more', more)}` : named;
}
