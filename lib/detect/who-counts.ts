import type { Severity } from './finding';
import type { Tag } from './tagger/tagger';

/** How much before a name is looked at. */
const reach = 48;

/** Words right before a name that make its bearer somebody whom the writer knows, public or not. */
const known =
  /(?:^|[^\p{L}])(?:my|our|his|her|their|the|mein(?:e[rmn]?)?|unser(?:e[rmn]?)?|mon|ma|notre|mi|nuestr[oa]|mio|mia|nostr[oa]|meu|minha|mijn|onze|mój|moja|nasz[a]?) (?:\p{L}+ )?(?:patient(?:in)?|client|customer|colleague|coworker|co-worker|employee|tenant|neighbou?r|friend|boss|manager|student|pupil|daughter|son|wife|husband|mother|father|sister|brother|kollegin|kollege|kund(?:e|in)|mieter(?:in)?|nachbar(?:in)?|mitarbeiter(?:in)?|chef(?:in)?|schüler(?:in)?|collègue|voisine?|locataire|paciente|clienta?e?|vecin[oa]|inquilin[oa]|paziente|collega|huurder|buur(?:vrouw|man)|pacjent(?:ka)?|klient(?:ka)?),? $|(?:patient|name|kunde|cliente|paciente|paziente|nom|nombre|nome|naam|imię i nazwisko)["'*]{0,2}[ \t]{0,2}[:=][ \t"'*]{0,3}$/iu;

/** Fewest words of a name that tells one person from the others. */
const fewestWords = 2;

/**
 * What a name says of who bears it: a lone given or family name could be anybody's, and a public figure is no secret,
 * unless the writer speaks of somebody he knows.
 */
export function severityOfName(text: string, { start, end, isFamous }: Tag): Severity {
  const value = text.slice(start, end);
  if (wordsIn(value) < fewestWords) return 'low';
  if (!isFamous) return 'medium';
  return known.test(text.slice(Math.max(0, start - reach), start)) ? 'medium' : 'low';
}

/** Words of two letters or more, and characters of scripts that write names without blanks. */
function wordsIn(name: string): number {
  const unspaced = name.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/gu)?.length ?? 0;
  return unspaced > 0 ? (unspaced >= 2 ? 2 : 1) : (name.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0);
}
