import { render } from 'preact';
import { provideMessages, t } from '../../lib/i18n/translate';
import {
  addHosts,
  isAmong,
  mayRunOn,
  missingHosts,
  patternsOf,
  removeHost,
} from '../../lib/platform/added-hosts';
import { askBackground } from '../../lib/platform/ask';
import {
  addHostInFront,
  askGuardInFront,
  hostInFront,
  loadAgain,
  openOptions,
  showPlaceholdersInFront,
  whyUnguarded,
} from '../../lib/platform/front-tab';
import { getMessage } from '../../lib/platform/get-message';
import type { Action } from '../../lib/policy/action';
import { anyChat } from '../../lib/sites/any-chat';
import { sites } from '../../lib/sites/sites';
import { Popup } from '../../lib/ui/popup/popup';
import { speakIn } from '../../lib/ui/speak-in';
import '../../lib/ui/popup/popup.css';

provideMessages(getMessage);
speakIn(document.documentElement);
// Not in the page itself: the button would have it as its title, instead of that of the manifest.
document.title = t('extension_name');

async function draw(): Promise<void> {
  const [guard, host, summary, team, { settings, managed, sites: wanted }] = await Promise.all([
    askGuardInFront(),
    hostInFront(),
    askBackground('summary', null),
    askBackground('team', null),
    askBackground('settings', null),
  ]);
  const isAdded = guard?.site === anyChat.id;
  const [unguarded, mayRun, missing] = await Promise.all([
    guard ? null : whyUnguarded(),
    host !== null && mayRunOn([host]),
    missingHosts(wanted),
  ]);
  const isWanted = host !== null && isAmong(host, wanted);
  const turnOff = async (off: boolean) => {
    if (!guard) return;
    const { [guard.site]: _, ...rest } = settings.siteActions.value as Record<string, Action>;
    const value = off ? { ...rest, [guard.site]: 'off' } : rest;
    await askBackground('change', { name: 'siteActions', value });
    await draw();
  };
  const changeHost = async (isChanged: Promise<boolean>) => {
    if (await isChanged) await draw();
  };
  render(
    <Popup
      guard={guard}
      host={host && new URL(host.replace('*', '')).host}
      unguarded={unguarded}
      missing={missing}
      added={isAdded && !isWanted ? (mayRun ? 'added' : 'left') : null}
      managed={managed}
      sites={sites.filter(({ id }) => id !== 'demo').length}
      summary={summary}
      team={team}
      siteTitle={(id) =>
        id === anyChat.id ? t('added_chats') : (sites.find((site) => site.id === id)?.title ?? id)
      }
      onAdd={() => host && void changeHost(addHostInFront(host))}
      onAddMissing={() => void changeHost(addHosts(patternsOf(missing)))}
      onRemove={() => host && void changeHost(removeHost(host))}
      onLoadAgain={() => void loadAgain().then(() => window.close())}
      onShowPlaceholders={(isOn) => void showPlaceholdersInFront(isOn).then(draw)}
      onTurnOff={(off) => void turnOff(off)}
      onOptions={() => void openOptions()}
    />,
    document.getElementById('app') ?? document.body,
  );
}

void draw();
