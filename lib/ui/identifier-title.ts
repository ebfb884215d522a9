import { numberKinds } from '../detect/tables/number-kinds';
import { titleOf } from '../detect/title-of';
import { known, t, word } from '../i18n/translate';

/**
 * What people read, in their language, where an identifier is meant: a message of its own; for the numbers of a country
 * its kind and the country. Keys of providers keep the names that their provider gives them.
 */
export function identifierTitle(id: string): string {
  return known(`identifier_${id.replaceAll('-', '_')}`) ?? numberTitle(id) ?? titleOf(id);
}

/** Such as "Steuernummer (CPF) · Brasilien"; nothing in English, where the titles say more, and for other identifiers. */
function numberTitle(id: string): string | null {
  const language = t('language');
  const kind = Object.keys(numberKinds).find((kind) => numberKinds[kind]?.split(' ').includes(id));
  if (!kind || language === 'en') return null;
  const abbreviation = / \([^)]+\)$/.exec(titleOf(id))?.[0] ?? '';
  const region = new Intl.DisplayNames([language], { type: 'region' }).of(id.slice(0, 2).toUpperCase());
  return `${word('identifier_kind', kind)}${abbreviation} · ${region}`;
}
