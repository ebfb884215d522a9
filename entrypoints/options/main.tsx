import { render } from 'preact';
import { readTextFile } from '../../lib/guard/read-text-file';
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
import { askForCounts } from '../../lib/platform/counts-consent';
import { getMessage } from '../../lib/platform/get-message';
import { onManagedChange } from '../../lib/platform/on-managed-change';
import type { Resolved } from '../../lib/policy/resolve';
import { type SettingName, settingNames } from '../../lib/policy/settings';
import { sites } from '../../lib/sites/sites';
import { Options } from '../../lib/ui/options/options';
import { speakIn } from '../../lib/ui/speak-in';
import '../../lib/ui/options/options.css';

provideMessages(getMessage);
speakIn(document.documentElement);

/** How often each setting was wiped, came from a file or was set by an administrator while it was shown. */
const editions: Partial<Record<SettingName, number>> = {};

/** What is in force and on the screen. */
let shown: Partial<Resolved['settings']> = {};

function renew(names: readonly SettingName[]): void {
  for (const name of names) editions[name] = (editions[name] ?? 0) + 1;
}

async function draw(): Promise<void> {
  const { settings, notes, managed, policy, sites: wanted } = await askBackground('settings', null);
  shown = settings;
  const [added, missing, dismissals, team] = await Promise.all([
    addedHosts(),
    missingHosts(wanted),
    askBackground('dismissals', null),
    askBackground('team', null),
  ]);
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
      learnt={{
        dismissals,
        siteTitle: (id) => sites.find((site) => site.id === id)?.title ?? t('added_chats'),
        onUndo: (key) => void askBackground('undoDismissal', { key }).then(draw),
      }}
      team={team}
      editions={editions}
      patternProblem={patternProblem}
      readFile={(file) => readTextFile(file).catch(() => null)}
      onChange={change}
      data={{
        onExport: async (format) =>
          saveFile(`sotto-records.${format}`, await askBackground('export', { format })),
        onExportSettings: async (withTexts) =>
          saveFile('sotto-settings.json', await askBackground('exportSettings', { withTexts })),
        onImportSettings: async (file) => {
          const text = await readTextFile(file).catch(() => null);
          const imported = text === null ? null : await askBackground('importSettings', { text });
          renew(imported?.taken ?? []);
          await draw();
          return imported;
        },
        onWipe: async () => {
          await askBackground('wipe', null);
          renew(settingNames);
          await draw();
        },
      }}
    />,
    document.getElementById('app') ?? document.body,
  );
}

async function change(name: SettingName, value: unknown): Promise<string | null> {
  try {
    if (name === 'teamEndpoint' && value !== null && !(await askForCounts())) return t('refused_consent');
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

/** Gives a text to the person as a file. */
function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Shows at once what an administrator changed meanwhile; what a person is typing elsewhere stays. */
async function followAdministrator(): Promise<void> {
  const { settings } = await askBackground('settings', null);
  const isNew = (name: SettingName) => JSON.stringify(settings[name]) !== JSON.stringify(shown[name]);
  renew(settingNames.filter(isNew));
  await draw();
}

onManagedChange(() => void followAdministrator());
void draw();
