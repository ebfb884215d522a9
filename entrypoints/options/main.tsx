import { render } from 'preact';
import { provideMessages, t } from '../../lib/i18n/translate';
import { askBackground } from '../../lib/platform/ask';
import { getMessage } from '../../lib/platform/get-message';
import { sites } from '../../lib/sites/sites';
import { Options } from '../../lib/ui/options/options';
import '../../lib/ui/options/options.css';

provideMessages(getMessage);

async function draw(): Promise<void> {
  const resolved = await askBackground('settings', null);
  render(
    <Options
      settings={resolved.settings}
      notes={resolved.notes}
      managed={resolved.managed}
      sites={sites}
      onChange={async (name, value) => {
        const { refused } = await askBackground('change', { name, value });
        await draw();
        return refused && t(`refused_${refused}`);
      }}
      onExport={() => void saveRecords()}
      onWipe={async () => {
        await askBackground('wipe', null);
        await draw();
      }}
    />,
    document.getElementById('app') ?? document.body,
  );
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
