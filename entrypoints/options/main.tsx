import { render } from 'preact';
import { provideMessages, t } from '../../lib/i18n/translate';
import { compilePattern, isPattern } from '../../lib/patterns/compile-pattern';
import {
  addedHosts,
  addHosts,
  isAmong,
  missingHosts,
  nameOf,
  patternOfName,
  patternsOf,
  removeHost,
} from '../../lib/platform/added-hosts';
import { askBackground } from '../../lib/platform/ask';
import { getMessage } from '../../lib/platform/get-message';
import type { SettingName } from '../../lib/policy/settings';
import { sites } from '../../lib/sites/sites';
import { Options } from '../../lib/ui/options/options';
import { speakIn } from '../../lib/ui/speak-in';
import '../../lib/ui/options/options.css';

provideMessages(getMessage);
speakIn(document.documentElement);

let wipes = 0;

async function draw(): Promise<void> {
  const { settings, notes, managed, policy, sites: wanted } = await askBackground('settings', null);
  const [added, missing] = await Promise.all([addedHosts(), missingHosts(wanted)]);
  const changeHosts = async (changing: Promise<boolean>) => {
    const isChanged = await changing;
    await draw();
    return isChanged;
  };
  const badPatterns = policy.ownPatterns.flatMap((pattern) => {
    const reason = patternProblem(pattern);
    return reason === null ? [] : [{ pattern, reason }];
  });
  render(
    <Options
      settings={settings}
      notes={notes}
      badPatterns={badPatterns}
      managed={managed}
      sites={sites}
      chats={{
        added: added.map((pattern) => ({
          pattern,
          name: nameOf(pattern),
          isWanted: isAmong(pattern, wanted),
        })),
        missing,
        onAdd: (name) => {
          const pattern = patternOfName(name);
          return pattern === null ? null : changeHosts(addHosts([pattern]));
        },
        onAddMissing: () => void changeHosts(addHosts(patternsOf(missing))),
        onRemove: (pattern) => void changeHosts(removeHost(pattern)),
      }}
      wipes={wipes}
      patternProblem={patternProblem}
      onChange={change}
      onExport={() => void saveRecords()}
      onWipe={async () => {
        await askBackground('wipe', null);
        wipes += 1;
        await draw();
      }}
    />,
    document.getElementById('app') ?? document.body,
  );
}

async function change(name: SettingName, value: unknown): Promise<string | null> {
  try {
    const { refused } = await askBackground('change', { name, value });
    await draw();
    return refused && t(`refused_${refused}`);
  } catch {
    return t('refused_failed');
  }
}

/** Why a pattern cannot be used, in words. */
function patternProblem(source: string): string | null {
  const compiled = compilePattern(source);
  if (isPattern(compiled)) return null;
  if (compiled.problem === 'syntax') return compiled.detail;
  return t(compiled.problem === 'too-large' ? 'pattern_too_large' : 'pattern_matches_nothing');
}

/** Gives the records to the person as a file. */
async function saveRecords(): Promise<void> {
  const records = await askBackground('export', null);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([records], { type: 'application/json' }));
  link.download = 'sotto-records.json';
  link.click();
  URL.revokeObjectURL(link.href);
}

void draw();
