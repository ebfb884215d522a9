/** The end of a text that may go on as something that is not to leave: numbers, addresses, keys, names. */
const looksBegun = /[\p{N}@/\\:=_#+]|\S\.\S|\p{L}\p{Ll}*\p{Lu}|^\p{Lu}|[^\p{L}\p{N}]\p{Lu}/u;

/** After these, even a plain word may be a secret. */
const announces =
  /(?:pass(?:word|wd|wort|code|phrase)?|pwd|pin|secret|token|key|code|login|user(?:name)?|contraseña|clave|mot de passe|senha|wachtwoord|hasło)\s*(?:is|are|ist|es|est|é|to)?\W{0,3}\s*\S*$/iu;

/** How much of a text's end is looked at, in UTF-16 code units. */
const reach = 120;

/** So many plain words must follow something that looks begun before it counts as finished. */
const plainWords = 2;

/**
 * Whether a text that is being typed ends in such a way that what stands in it can be judged: nothing at its end looks
 * like the beginning of a name, a number, an address or a key.
 */
export function isFinished(text: string): boolean {
  const end = text.slice(-reach);
  if (announces.test(end)) return false;
  const words = end.trimEnd().split(/\s+/);
  const tail = words.slice(-plainWords);
  // The first word of a text or of a sentence has a capital for no other reason.
  return tail.every((word, index) => {
    const before = words[words.length - tail.length + index - 1];
    const plain =
      before === undefined || /[.!?]$/.test(before) ? word.replace(/^\p{Lu}(?=\p{Ll})/u, 'x') : word;
    return !looksBegun.test(plain);
  });
}
