import { isAlphanumeric } from './ascii';
import type { Tag } from './tagger/tagger';

/** What is part of an e-mail address, an identifier or a path. */
const joined = /[\p{N}_@/\\$#.:=-]/u;

/** Signs that lines of code and data are full of, and sentences are not. */
const codeSigns = /[{}()[\];=<>|]/g;

/** Fewest of them in a line that is code. */
const fewestSigns = 3;

/** Longest line that is looked at, to either side. */
const reach = 120;

/**
 * Labels of fields that never hold a person's name, in several languages, as the last word before the colon.
 * Numbers, times and code are nobody's name; nor is an illness.
 */
const otherLabels =
  /(?:^|[^\p{L}])(?:diagnos[ieí]s|diagnose|diagnostic|diagnóstico|product|produkt|produit|producto|model|modell|modèle|modelo|status|department|abteilung|subject|betreff|objet|asunto|title|titel|titre|título|type|typ|category|kategorie|catégorie|version|plan|language|sprache|langue|idioma|currency|brand|marke|position|role|rolle|job|skills?|tags?|theme|font|colou?r|farbe|material|treatment|medication|procedure|allerg(?:y|ies)|symptoms?)["'*]{0,2}[ \t]{0,3}[:=][ \t"'*]{0,4}$/iu;

/** Endings of the names of illnesses in several languages. */
const illness = /(?:itis|osis|emia|aemia|pathy|algia|oma|itida|ite aiguë|syndrom)$/iu;

/** Words that a programming language keeps for itself. */
const keyword =
  /^(?:elif|else|endif|def|fi|esac|elseif|foreach|endfor|endwhile|async|await|const|var|int|float|bool|char|void|enum|struct|impl|pub|mut|println|printf|null|none|nil|undefined|isinstance|kwargs|args|lambda|typedef|extern|inline)(?=\s|$)/i;

/** Languages by their own names, as lists of languages have them where other lists have people. */
const language =
  /^(?:中文|简体中文|繁體中文|日本語|한국어|ภาษาไทย|ไทย|العربية|עברית|हिन्दी|ગુજરાતી|தமிழ்|తెలుగు|বাংলা)$/;

/** Whether what the tagger took for a name cannot be one. */
export function isNoName(text: string, tag: Tag): boolean {
  const { start, end, type } = tag;
  const value = text.slice(start, end);
  if (!/\p{L}/u.test(value)) return true;
  if (type === 'ADDRESS') return isNoAddress(value) || /[\p{L}\p{N}_]/u.test(text[end] ?? '');
  if (joined.test(text[start - 1] ?? '') && isTied(text, start - 1, -1)) return true;
  if (/[\p{N}_@]/u.test(text[end] ?? '') || isMailbox(text, end)) return true;
  if (type !== 'PERSON') return false;
  if (/\p{N}/u.test(value) || keyword.test(value) || language.test(value) || isColumnName(text, end))
    return true;
  const before = text.slice(Math.max(0, start - reach), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (otherLabels.test(line) || illness.test(value)) return true;
  return value === value.toLowerCase() && value !== value.toUpperCase() && isCode(line, text, end);
}

/** Whether a joining sign belongs to a word on its other side: a full stop at the end of a sentence does not. */
function isTied(text: string, at: number, step: number): boolean {
  const sign = text[at] ?? '';
  if (/[\p{N}_@\\$#]/u.test(sign)) return true;
  return /[\p{L}\p{N}_]/u.test(text[at + step] ?? '');
}

/** Whether what goes on after an offset is the rest of an e-mail address. */
function isMailbox(text: string, from: number): boolean {
  for (let at = from; at < text.length && at < from + 64; at++) {
    const code = text.charCodeAt(at);
    if (code === 64) return at > from || isAlphanumeric(text.charCodeAt(at + 1));
    if (!isAlphanumeric(code) && code !== 46 && code !== 95 && code !== 45 && code !== 43 && code < 128)
      return false;
    if (code >= 128 && !/[\p{L}\p{M}]/u.test(text[at] ?? '')) return false;
  }
  return false;
}

function isCode(lineBefore: string, text: string, end: number): boolean {
  const after = text.slice(end, end + reach);
  const line = lineBefore + (after.includes('\n') ? after.slice(0, after.indexOf('\n')) : after);
  return (line.match(codeSigns)?.length ?? 0) >= fewestSigns;
}

/** Whether an offset is in the first line of a Markdown table, above its rule. */
function isColumnName(text: string, from: number): boolean {
  const lineEnd = text.indexOf('\n', from);
  return (
    lineEnd >= 0 &&
    lineEnd - from < reach &&
    /^\|?[ \t]{0,3}:?-{3}/.test(text.slice(lineEnd + 1, lineEnd + 12))
  );
}

/** A number that stands by itself, as that of a house or a place does. */
const ownNumber = /(?<![\p{L}\p{N}]|\p{L}-)\p{N}{1,6}\p{L}?(?![\p{L}\p{N}])/u;

/** More numbers than an address has: those of its house, flat, floor, box, postcode and road. */
const manyNumbers = /(?:\p{N}+[^\p{N}]+){7}\p{N}/u;

/** What stands in tables of figures, recipes and parts lists, and in no address: thousands, measures, wide gaps. */
const figures =
  /\p{N}[.,]\p{N}{3}(?!\p{N})|\p{N} ?(?:g|kg|ml|mm|cm|km|[kmgt]b|%)(?![\p{L}\p{N}])|\S {3,}\S/iu;

/** An address has a number of few digits and a word that is none of a program's. */
function isNoAddress(value: string): boolean {
  if (value.length < 6 || value.length > 250) return true;
  if (
    !ownNumber.test(value) ||
    manyNumbers.test(value) ||
    figures.test(value) ||
    /\p{N}{7}/u.test(value) ||
    /^\p{N}+ ?\p{L}\p{P}/u.test(value) ||
    /[_=#{}[\]<>$\\@]/.test(value)
  )
    return true;
  if (!/[\p{L}\p{M}]{3}/u.test(value) && !/[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(value)) return true;
  // One word with a number in it or joined to it is a name of a thing.
  return (
    !/\s/.test(value.trim()) &&
    !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/u.test(value)
  );
}
