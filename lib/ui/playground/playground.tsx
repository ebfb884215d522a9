import { useState } from 'preact/hooks';
import type { Category, Severity } from '../../detect/finding';
import { t, word } from '../../i18n/translate';
import type { Action } from '../../policy/action';
import { evidenceWords } from '../evidence-words';
import { MarkedField } from '../marked-field';

/** What was found in a text. */
export interface Reading {
  /** The text that was read. */
  readonly text: string;
  readonly found: readonly PlaygroundItem[];
  readonly redacted: string;
}

export interface PlaygroundItem {
  /** In UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly masked: string;
  readonly evidence: readonly string[];
  /** What would happen. */
  readonly action: Action;
}

export interface PlaygroundProps {
  readonly text: string;
  /** What was read last; while a long text is read, of an older one. */
  readonly reading: Reading;
  onText(text: string): void;
}

/** More help nobody, and cost. */
const mostListed = 200;

/** Shows what would be found in a text, why, and how it would read redacted. */
export function Playground({ text, reading, onText }: PlaygroundProps) {
  const [shows, setShows] = useState(false);
  const isCurrent = reading.text === text;
  const { found, redacted } = reading;
  return (
    <main class="page">
      <h1>{t('playground_title')}</h1>
      <p class="soft">{t('playground_lead')}</p>
      <MarkedField label={t('playground_text')} text={text} marks={isCurrent ? found : []} onText={onText} />
      <h2>
        <span role="status">
          {isCurrent ? t('identifiers_found', found.length) : t('playground_reading')}
        </span>
      </h2>
      {found.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={shows}
            onChange={(event) => setShows(event.currentTarget.checked)}
          />{' '}
          {t('playground_show')}
        </label>
      )}
      <ol data-found>
        {found.slice(0, mostListed).map((item) => (
          <Item
            key={item.start}
            {...item}
            value={shows ? reading.text.slice(item.start, item.end) : item.masked}
          />
        ))}
      </ol>
      {found.length > mostListed && <p class="soft">{t('playground_first', mostListed)}</p>}
      {redacted !== reading.text && (
        <>
          <h2>{t('welcome_redacted')}</h2>
          <pre dir="auto" data-redacted>
            {redacted}
          </pre>
        </>
      )}
    </main>
  );
}

function Item({ title, category, severity, evidence, action, value }: PlaygroundItem & { value: string }) {
  const reasons = evidenceWords(evidence);
  return (
    <li>
      <strong>{title}</strong> <span class={`severity ${severity}`}>{word('severity', severity)}</span>
      <div>
        <bdi class="value">{value}</bdi>
      </div>
      <div class="soft">{[word('category', category), word('action', action)].join(' · ')}</div>
      {reasons.length > 0 && <div class="soft">{reasons.join(', ')}</div>}
    </li>
  );
}
