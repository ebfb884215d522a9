import { render } from 'preact';
import { detect } from '../../lib/detect/detect';
import type { NameTagger } from '../../lib/detect/name-tagger';
import { provideMessages } from '../../lib/i18n/translate';
import { loadTagger } from '../../lib/names/load-tagger';
import { weights } from '../../lib/names/weights';
import { getMessage } from '../../lib/platform/get-message';
import { mask } from '../../lib/redact/mask';
import { redact } from '../../lib/redact/redact';
import { restore } from '../../lib/redact/restore';
import { createVault } from '../../lib/redact/vault';
import { sites } from '../../lib/sites/sites';
import { identifierTitle } from '../../lib/ui/identifier-title';
import { speakIn } from '../../lib/ui/speak-in';
import type { Look } from '../../lib/ui/welcome/tour';
import { Welcome } from '../../lib/ui/welcome/welcome';
import '../../lib/ui/welcome/welcome.css';

provideMessages(getMessage);
speakIn(document.documentElement);

let tagger: NameTagger | undefined;

function look(message: string): Look {
  // What is of no weight by itself, such as a lone given name or a town, leaves as it is.
  const findings = detect(message, { language: navigator.language, ...(tagger && { tagger }) }).filter(
    ({ severity }) => severity !== 'low',
  );
  const vault = createVault();
  const { text, redactions } = redact(message, findings, vault);
  return {
    found: findings.map(({ id, category, severity, start, end }) => ({
      start,
      end,
      title: identifierTitle(id),
      severity,
      masked: mask(message.slice(start, end), category),
    })),
    redacted: text,
    placeholders: [...new Set(redactions.map(({ replacement }) => replacement))],
    restore: (answer) => restore(answer, vault),
  };
}

function draw(): void {
  render(
    <Welcome sites={sites.filter(({ id }) => id !== 'demo').map(({ title }) => title)} look={look} />,
    document.getElementById('app') ?? document.body,
  );
}

draw();
tagger = await loadTagger(weights);
draw();
