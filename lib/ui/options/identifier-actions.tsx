import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Category } from '../../detect/finding';
import { identifierIds, idsByCategory } from '../../detect/identifier-ids';
import { t, word } from '../../i18n/translate';
import { identifierTitle } from '../identifier-title';
import { ActionMap, type ActionMapProps } from './action-map';

/** Most identifiers that a search shows. */
const mostFound = 40;

/** Actions by identifier: those chosen, a search, and everything that is looked for by category. */
export function IdentifierActions(props: Pick<ActionMapProps, 'setting' | 'change'>) {
  const [query, setQuery] = useState('');
  const chosen = Object.keys(props.setting.value as object);
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = identifierIds.filter((id) =>
    wanted.every((part) => `${identifierTitle(id)} ${id}`.toLowerCase().includes(part)),
  );
  // Keys keep what has the focus in its place when the chosen ones appear.
  const rows = (place: string, ids: readonly string[]) => (
    <ActionMap
      key={place}
      {...props}
      unset="action_by_category"
      keys={ids
        .map((id) => ({ id, title: identifierTitle(id), detail: id }))
        .toSorted((a, b) => a.title.localeCompare(b.title))}
    />
  );
  return (
    <>
      {chosen.length > 0 ? rows('chosen', chosen) : <p class="soft">{t('identifiers_none')}</p>}
      <label class="search">
        {t('identifiers_search')}
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </label>
      <p role="status" class="soft">
        {wanted.length > 0 && t('identifiers_found', found.length)}
      </p>
      {wanted.length > 0
        ? rows('found', found.slice(0, mostFound))
        : [...idsByCategory].map(([category, ids]) => (
            <Group key={category} category={category} count={ids.length} rows={() => rows(category, ids)} />
          ))}
    </>
  );
}

interface GroupProps {
  readonly category: Category;
  readonly count: number;
  rows(): ComponentChild;
}

/** The identifiers of a category; hundreds of rows are made only where somebody looks. */
function Group({ category, count, rows }: GroupProps) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {word('category', category)} <span class="detail">{count}</span>
      </summary>
      {open && rows()}
    </details>
  );
}
