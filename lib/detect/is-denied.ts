/** What says right before a word that the value is none: "invalid TIN", "keine gültige IBAN". */
const denial =
  /(?:^|[^\p{L}])(?:(?:invalid|fake|bogus|wrong|ungültiger?|ungültige[ns]?|falsche[rns]?|inválid[oa]|fals[oa]|invalide|ongeldige?|nieprawidłow\p{L}{1,3})|(?:not an?|isn't an?|keine?|no es un|n'est pas un|non è un|não é um)(?: (?:valid|real|gültiger?|gültige))?) $/iu;

/** Some letters of each of them. */
const hint = /inval|invál|fa[kl]|bogus|wrong|gültig|geldig|nieprawid|not|n't|kein|no |n'e|non|não/iu;

/** Whether a word at an offset is said of something that is none. */
export function isDenied(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 24), offset);
  return before.endsWith(' ') && hint.test(before) && denial.test(before);
}
