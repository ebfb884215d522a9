import { render } from 'preact';
import { provideMessages } from '../../lib/i18n/translate';
import { askBackground } from '../../lib/platform/ask';
import { askGuardInFront, openOptions } from '../../lib/platform/front-tab';
import { getMessage } from '../../lib/platform/get-message';
import type { Action } from '../../lib/policy/action';
import { sites } from '../../lib/sites/sites';
import { Popup } from '../../lib/ui/popup/popup';
import '../../lib/ui/popup/popup.css';

provideMessages(getMessage);

async function draw(): Promise<void> {
  const [guard, summary, team, { settings, managed }] = await Promise.all([
    askGuardInFront(),
    askBackground('summary', null),
    askBackground('team', null),
    askBackground('settings', null),
  ]);
  const turnOff = async (off: boolean) => {
    if (!guard) return;
    const { [guard.site]: _, ...rest } = settings.siteActions.value as Record<string, Action>;
    const value = off ? { ...rest, [guard.site]: 'off' } : rest;
    await askBackground('change', { name: 'siteActions', value });
    await draw();
  };
  render(
    <Popup
      guard={guard}
      managed={managed}
      sites={sites.filter(({ id }) => id !== 'demo').length}
      summary={summary}
      team={team}
      siteTitle={(id) => sites.find((site) => site.id === id)?.title ?? id}
      onTurnOff={(off) => void turnOff(off)}
      onOptions={() => void openOptions()}
    />,
    document.getElementById('app') ?? document.body,
  );
}

void draw();
