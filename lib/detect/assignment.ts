/** What may follow the word that names a value, up to the value: an assignment in any language. */
const between = [
  // With a type between: `val apiKey: String = "…"`, `var token string = "…"`.
  "[ \\t]{0,2}:?[ \\t]{0,2}&?(?:'static )?[A-Za-z]{3,10}[?!]?[ \\t]{0,2}=[ \\t]{0,2}(?=[\"'`])",
  // Signs; `**` of Markdown; the dots of a form.
  '[ \\t]{0,24}(?::=|=>|->|<-|={1,3}|!={1,2}|\\?=|:|\\|\\||\\.{3,40})\\*{0,2}[ \\t]{0,24}\\*{0,2}',
  // With what it is for: "password (vpn): …", "password for the vpn: …".
  '(?:[ ]\\([^)\\n]{1,24}\\)|[ ](?:for|of|für|vom|zum|de|del|du|di|do|do|voor|van)[ ][\\p{L} ]{1,24})[ ]{0,2}:[ ]{1,4}',
  '>',
  '[ \\t]{0,2},[ \\t]{0,3}(?=\\\\?["\'`])',
  '[ \\t]{1,4}(?=\\\\?["\'`])',
  '(?:\\.(?:send_?keys|fill|type|val|setvalue))?\\((?=["\'`])',
  '[ \\t]{1,3}value[ \\t]?=[ \\t]?',
  // A variable of Terraform.
  '[ \\t]{0,3}\\{\\s{0,8}default[ \\t]{0,8}=[ \\t]{0,4}',
  // Said: "the password for the printer is …".
  '(?:[ \\t](?:for|of|on|to|für|vom|von|zum|de|del|du|pour|di|per|do|voor|van|dla)[ \\t][^\\n.,;:="\'`]{1,40}?)?[ \\t]{1,3}(?:is|ist|lautet|est|es|é|è|to|jest|är|on|was|war|era)(?=[ \\t:])(?: now| still| currently| set to)?:?[ \\t]{1,3}',
].join('|');

/** The value: between quotes, or up to the next blank. */
const value =
  '@?\\\\?["\'`]?((?<=")[^"\\n]{3,256}(?=")|(?<=\')[^\'\\n]{3,256}(?=\')|(?<=`)[^`\\n]{3,256}(?=`)|(?<!["\'`])[^\\s"\'`<]{SHORTEST,256})';

/**
 * A pattern that finds the value that is assigned to a name; the name is given as the source of a pattern, `rest` is
 * what it may go on with, and `shortest` the fewest characters of a value without quotes.
 */
export function assignmentTo(name: string, { rest = '[\\w-]{0,24}', shortest = 4 } = {}): RegExp {
  const end = '(?:\\[\\d{0,4}\\]|\\.assign)?\\\\?["\'`]?[\\])]?';
  return new RegExp(
    `(?:${name})${rest}${end}(?:${between})${value.replace('SHORTEST', String(shortest))}`,
    'diuy',
  );
}

/** What a value stands for when it is none: types, defaults, descriptions, placeholders. */
const placeholder =
  /^(?:null|nil|none|undefined|true|false|string|str|text|input|varchar.{0,6}|char.{0,6}|required|optional|hidden|changed|reset|here|yes|no|x+|\*+|•+|\.+|-+|\?+|todo|tbd|n\/a|redacted|masked|encrypted|empty|admin|root|user|default|value|invalid|missing|incorrect|wrong)!?$|\b(?:your|enter|insert|replace|change.?me|placeholder|fake|dummy|sample|forgot|confirm|must|should)|(?:^|[^a-z])(?:example|test|your|my)[_ -]?(?:pass|key|secret|token|value|$)|^<.*>$|x{6}|\*{4}|(.)\1{7}/i;

/** Words for secrets, as values of labels and translations have them. */
const secretWord =
  /pass(?:word|wort|phrase|code)|passwd|kennwort|contrase|senha|mot de passe|wachtwoord|hasło|token|api.?key/i;

/** Code that reads a value from somewhere, or a template that will get one. */
const reference =
  /^(?:\$[A-Za-z_{(]|%[A-Za-z({]|<|\{|\[|&[a-z]|@[a-z]|#\{|process\.|os\.|env[.(]|vault:|secrets\.|data:|https?:|\/)|\(.*\)$|=>|\{\{[^{}]*\}\}|[$#]\{[\w.:-]*\}|\+\s*$|^\s*\+/i;

/** A property of something: `self.password`, `span2.token_start`. */
const property = /^[a-z_]\w*(?:\.[a-z_]\w*)+$/;

/** Verbs that say what a value is, before it. */
const said =
  /(?:\b(?:is|ist|lautet|est|es|é|è|to|jest|är|was|war|era|identified by)[ :]+|\bpassword )\\?["'`]$/i;

/** What a match's value is worth: its length without what does not belong to it, and the look of it. */
export interface AssignedValue {
  readonly value: string;
  readonly quoted: boolean;
  /** Number of kinds of characters: small letters, capitals, digits, others. */
  readonly kinds: number;
  /** Number of different characters that are neither letters, digits, blanks nor what names are joined with. */
  readonly signs: number;
}

/** Reads the value of an assignment; nothing if it is a placeholder, a label or code. */
export function assignedValue(match: string, text: string, start: number): AssignedValue | null {
  const quoted = /["'`]/.test(text[start - 1] ?? '');
  let value = quoted ? match.replace(/\\+$/, '') : match.replace(/[;&|](?=\w+ ?=|$|&).*$/s, '');
  if (!quoted) value = value.replace(/(?:[.,;:?)\]}\\]|\*\/|\*\*)+$/, '');
  if (value.length < 3 || placeholder.test(value) || reference.test(value) || !/[\p{L}\d]/u.test(value))
    return null;
  if (secretWord.test(value) && !/\d/.test(value) && !/^[a-z]{4,}password$/.test(value)) return null;
  if (!quoted && property.test(value)) return null;
  const before = text.slice(Math.max(0, start - 20), start);
  // A list of strings, or a word in prose beside another in quotes.
  if (/(?:,|\w|["'`])[ \t]*\\?["'`]$/.test(before) && !said.test(before) && !/\d/.test(value)) return null;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(value)).length;
  const signs = new Set(value.replace(/[\p{L}\d\s_.-]/gu, '')).size;
  return { value, quoted, kinds, signs };
}
