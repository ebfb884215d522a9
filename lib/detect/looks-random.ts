/** Shannon entropy of a text, in bits a character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Parts of a name as people spell them: a word with a vowel, or a short number. */
const word = /^(?:[a-z]*[aeiouy][a-z]*|[A-Z]?[a-z]*[aeiouy][a-z]*|[A-Z]{2,}|\d{1,4}|v\d+)$/;

/**
 * Whether a value looks drawn at random, as keys are, and not like a name, a path, a version or a sentence.
 */
export function looksRandom(value: string): boolean {
  if (value.length < 12 || /\s/.test(value)) return false;
  if (!/\d/.test(value) && !(value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value))) return false;
  if (!/[A-Za-z]/.test(value)) return false;
  const parts = value.split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d+$)/).filter(Boolean);
  const spelled = parts.filter((part) => word.test(part)).join('').length;
  if (spelled > value.length * 0.6) return false;
  if (/^[\da-f-]+$/i.test(value)) return entropy(value) > 2.8;
  return entropy(value) > Math.min(3.2, Math.log2(value.length) - 0.9);
}
