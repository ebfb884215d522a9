import type { Severity } from './finding';
import type { Tag } from './tagger/tagger';

/** How much before a name is looked at. */
const reach = 48;

/** Words right before a name that make its bearer somebody whom the writer knows, public or not. */
const known =
  /(?:^|[^\p{L}])(?:my|our|his|her|their|the|mein(?:e[rmn]?)?|unser(?:e[rmn]?)?|mon|ma|notre|mi|nuestr[oa]|mio|mia|nostr[oa]|meu|minha|mijn|onze|mój|moja|nasz[a]?) (?:\p{L}+ )?(?:patient(?:in)?|client|customer|colleague|coworker|co-worker|employee|tenant|neighbou?r|friend|boss|manager|student|pupil|daughter|son|wife|husband|mother|father|sister|brother|kollegin|kollege|kund(?:e|in)|mieter(?:in)?|nachbar(?:in)?|mitarbeiter(?:in)?|chef(?:in)?|schüler(?:in)?|collègue|voisine?|locataire|paciente|clienta?e?|vecin[oa]|inquilin[oa]|paziente|collega|huurder|buur(?:vrouw|man)|pacjent(?:ka)?|klient(?:ka)?),? $|(?:patient|client|customer|kunde|cliente|paciente|paziente|pacjent|klient)["'*]{0,2}[ \t]{0,2}[:=][ \t"'*]{0,3}$/iu;

/** What names the author of a text right before a name: whoever signs what is published is no secret. */
const byline =
  /(?:^|[^\p{L}])(?:authors?|autor(?:en|in|es|a)?|auteurs?|autrice|autore|auteur|written by|posted by|geschrieben von|escrito por|écrit par|scritto da)["'*]{0,3}[ \t]{0,2}[:=]?[ \t"'*[]{0,4}\n?$/iu;

/** Fewest words of a name that tells one person from the others. */
const fewestWords = 2;

/** How sure a name has to be to interrupt, and one without capitals: two plain words are mostly just that. */
export const sure = 0.6;
const sureInLowerCase = 0.93;

/**
 * What a name says of who bears it: a lone given or family name could be anybody's, and a public figure is no secret,
 * unless the writer speaks of somebody he knows. Nor is who wrote a text that is published.
 */
export function severityOfName(text: string, { start, end, isFamous }: Tag, confidence: number): Severity {
  const value = text.slice(start, end);
  if (wordsIn(value) < fewestWords) return 'low';
  const isLowerCase = value === value.toLowerCase() && value !== value.toUpperCase();
  if (confidence < (isLowerCase ? sureInLowerCase : sure)) return 'low';
  const before = text.slice(Math.max(0, start - reach), start);
  if (!isFamous) return byline.test(before) ? 'low' : 'medium';
  return known.test(before) ? 'medium' : 'low';
}

/** Words of two letters or more, those with a hyphen as one, and characters of scripts that write names without blanks. */
function wordsIn(name: string): number {
  const unspaced = name.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (unspaced > 0) return Math.min(unspaced, 2);
  return name.split(/[\s,]+/).filter((word) => /[\p{L}\p{M}]{2}/u.test(word)).length;
}
