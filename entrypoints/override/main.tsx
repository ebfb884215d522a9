import { render } from 'preact';
import { provideMessages } from '../../lib/i18n/translate';
import { askBackground } from '../../lib/platform/ask';
import { getMessage } from '../../lib/platform/get-message';
import { sites } from '../../lib/sites/sites';
import { identifierTitle } from '../../lib/ui/identifier-title';
import { Override } from '../../lib/ui/override/override';
import { speakIn } from '../../lib/ui/speak-in';
import '../../lib/ui/page.css';

provideMessages(getMessage);
speakIn(document.documentElement);

const id = new URLSearchParams(location.search).get('id') ?? '';

async function draw(): Promise<void> {
  const [held, { help }] = await Promise.all([
    askBackground('overrideRequest', { id }),
    askBackground('settings', null),
  ]);
  const request = held && {
    ...held,
    site: sites.find((site) => site.id === held.site)?.title ?? held.site,
    items: held.items.map(({ identifier, severity, count }) => ({
      title: identifierTitle(identifier),
      severity,
      count,
    })),
  };
  render(
    <Override
      request={request}
      help={help}
      onDecide={async (decision, justification) =>
        (await askBackground('overrideDecision', { id, decision, justification })).decided
      }
    />,
    document.getElementById('app') ?? document.body,
  );
}

void draw();
