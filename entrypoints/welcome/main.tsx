import { render } from 'preact';
import { detect } from '../../lib/detect/detect';
import { titleOf } from '../../lib/detect/title-of';
import { provideMessages } from '../../lib/i18n/translate';
import { loadTagger } from '../../lib/names/load-tagger';
import { weights } from '../../lib/names/weights';
import { getMessage } from '../../lib/platform/get-message';
import { mask } from '../../lib/redact/mask';
import { redact } from '../../lib/redact/redact';
import { createVault } from '../../lib/redact/vault';
import { sites } from '../../lib/sites/sites';
import { speakIn } from '../../lib/ui/speak-in';
import { Welcome } from '../../lib/ui/welcome/welcome';
import '../../lib/ui/page.css';

provideMessages(getMessage);
speakIn(document.documentElement);

const tagger = await loadTagger(weights);

function look(text: string) {
  // What is of no weight by itself, such as a lone given name or a town, leaves as it is.
  const findings = detect(text, { language: navigator.language, tagger }).filter(
    ({ severity }) => severity !== 'low',
  );
  return {
    found: findings.map(({ id, category, severity, start, end }) => ({
      start,
      title: titleOf(id),
      severity,
      masked: mask(text.slice(start, end), category),
    })),
    redacted: redact(text, findings, createVault()).text,
  };
}

render(
  <Welcome sites={sites.filter(({ id }) => id !== 'demo').map(({ title }) => title)} look={look} />,
  document.getElementById('app') ?? document.body,
);
