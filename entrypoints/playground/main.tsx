import { render } from 'preact';
import { detect, detectInSlices } from '../../lib/detect/detect';
import { offerDetection } from '../../lib/guard/detection';
import { heldFindings, Inspector, type Verdict } from '../../lib/guard/inspector';
import { ownFinder } from '../../lib/guard/own-finder';
import { provideMessages } from '../../lib/i18n/translate';
import { loadTagger } from '../../lib/names/load-tagger';
import { weights } from '../../lib/names/weights';
import { OwnPatterns } from '../../lib/patterns/own-patterns';
import { askBackground } from '../../lib/platform/ask';
import { getMessage } from '../../lib/platform/get-message';
import { AllowList } from '../../lib/policy/allow-list';
import { mask } from '../../lib/redact/mask';
import { redact } from '../../lib/redact/redact';
import { createVault } from '../../lib/redact/vault';
import { identifierTitle } from '../../lib/ui/identifier-title';
import { Playground, type Reading } from '../../lib/ui/playground/playground';
import { speakIn } from '../../lib/ui/speak-in';
import '../../lib/ui/playground/playground.css';

provideMessages(getMessage);
speakIn(document.documentElement);
offerDetection({ detect, detectInSlices, ownFinder, allowListOf: (entries) => new AllowList(entries) });

const { policy } = await askBackground('settings', null);
// No site is called so: what was chosen for all of them holds.
const inspector = new Inspector('playground', policy);
inspector.patterns = (patterns) => new OwnPatterns(patterns);

let text = '';
let reading: Reading = { text, found: [], redacted: text };
let isReading = false;

/** Reads the text as a guard would, and again until it is the one that stands there. */
async function read(): Promise<void> {
  if (isReading) return;
  isReading = true;
  for (let isRead = false; !isRead; isRead = reading.text === text) {
    const wanted = text;
    reading = readingOf(
      inspector.mustWait(wanted) ? await inspector.inspectInSlices(wanted) : inspector.inspect(wanted),
    );
    draw();
  }
  isReading = false;
}

function readingOf(verdict: Verdict): Reading {
  const { text: all, findings, decision } = verdict;
  return {
    text: all,
    found: findings.map(({ id, category, severity, evidence, start, end }, index) => ({
      start,
      end,
      title: identifierTitle(id),
      category,
      severity,
      evidence,
      masked: mask(all.slice(start, end), category),
      action: decision.actions[index] ?? 'off',
    })),
    redacted: redact(all, heldFindings(verdict), createVault(), {
      styleOf: ({ category }) => policy.redactionStyles[category] ?? 'placeholder',
    }).text,
  };
}

function draw(): void {
  render(
    <Playground
      text={text}
      reading={reading}
      onText={(typed) => {
        text = typed;
        draw();
        void read();
      }}
    />,
    document.getElementById('app') ?? document.body,
  );
}

draw();
inspector.tagger = await loadTagger(weights);
void read();
