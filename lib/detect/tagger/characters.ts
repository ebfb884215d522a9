/** What a UTF-16 code unit is to the tagger. */
export const unit = {
  unknown: 0,
  lower: 1,
  upper: 2,
  /** A letter of a script without case. */
  caseless: 3,
  mark: 4,
  digit: 5,
  blank: 6,
  newline: 7,
  /** Han and kana: words are not set apart, so that each is a token of its own. */
  ideograph: 8,
  other: 9,
  /** What sets cells and items of a list apart: tab, semicolon, bar, multiplication sign. */
  wall: 10,
} as const;

const kinds = /* @__PURE__ */ new Uint8Array(65_536);
const lowers = /* @__PURE__ */ new Uint16Array(65_536);

const walls: ReadonlySet<number> = /* @__PURE__ */ new Set([9, 59, 124, 0xd7]);

const ideographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

function kindOfNew(code: number): number {
  const char = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return unit.newline;
  if (walls.has(code)) return unit.wall;
  if (/\s/.test(char)) return unit.blank;
  if (/\p{Nd}/u.test(char)) return unit.digit;
  if (/\p{M}/u.test(char)) return unit.mark;
  if (ideographs.test(char)) return unit.ideograph;
  if (!/\p{L}/u.test(char)) return unit.other;
  if (char.toLowerCase() !== char) return unit.upper;
  return char.toUpperCase() !== char ? unit.lower : unit.caseless;
}

/** Kind of a UTF-16 code unit. */
export function kindOf(code: number): number {
  const known = kinds[code] as number;
  if (known !== unit.unknown) return known;
  const kind = kindOfNew(code);
  const lower = String.fromCharCode(code).toLowerCase();
  kinds[code] = kind;
  lowers[code] = kind === unit.digit ? 48 : lower.length === 1 ? lower.charCodeAt(0) : code;
  return kind;
}

/** A code unit in lower case, any digit as 0. Only after `kindOf` of it. */
export function lowerOf(code: number): number {
  return lowers[code] as number;
}
