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
import { diagnosticsOf } from '../../lib/platform/diagnostics';
import {
  addHostInFront,
  askGuardInFront,
  conversationInFront,
  hostInFront,
  loadAgain,
  openOptions,
  showPlaceholdersInFront,
  whyUnguarded,
} from '../../lib/platform/front-tab';
import { getMessage } from '../../lib/platform/get-message';
import { ownVersion } from '../../lib/platform/own-version';
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
  const [guard, conversation, host, summary, last, toReplace, team, pauses, resolved] = await Promise.all([
    askGuardInFront(),
    conversationInFront(),
    hostInFront(),
    askBackground('summary', null),
    askBackground('lastIncidents', null),
    askBackground('toReplace', null),
    askBackground('team', null),
    askBackground('pauses', null),
    askBackground('settings', null),
  ]);
  // Asked last, when everything else has been read.
  const recordsProblem = await askBackground('recordsProblem', null);
  const { settings, managed, mayPause, help, sites: wanted } = resolved;
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
      helpLink={help.link}
      mayPause={mayPause}
      pausedUntil={(guard && pauses[guard.site]) ?? null}
      sites={sites.filter(({ id }) => id !== 'demo').length}
      summary={summary}
      last={last}
      conversation={conversation}
      toReplace={toReplace}
      onReplaced={(incident) => void askBackground('replaced', { incident }).then(draw)}
      recordsProblem={recordsProblem}
      team={team}
      siteTitle={(id) =>
        id === anyChat.id ? t('added_chats') : (sites.find((site) => site.id === id)?.title ?? id)
      }
      onAdd={() => host && void changeHost(addHostInFront(host))}
      onAddMissing={() => void changeHost(addHosts(patternsOf(missing)))}
      onRemove={() => host && void changeHost(removeHost(host))}
      onLoadAgain={() => void loadAgain().then(() => window.close())}
      onShowPlaceholders={(isOn) => void showPlaceholdersInFront(isOn).then(draw)}
      onPause={(where) =>
        guard && void askBackground('pause', { site: where === 'here' ? guard.site : null }).then(draw)
      }
      onEndPauses={() => void askBackground('endPauses', null).then(draw)}
      onTurnOff={(off) => void turnOff(off)}
      onOptions={() => void openOptions()}
      onCopyDiagnostics={async () => {
        const { userAgent, clipboard } = navigator;
        const text = diagnosticsOf({ version: ownVersion(), userAgent, resolved, guard, unguarded });
        return clipboard.writeText(text).then(
          () => true,
          () => false,
        );
      }}
    />,
    document.getElementById('app') ?? document.body,
  );
}

void draw();
