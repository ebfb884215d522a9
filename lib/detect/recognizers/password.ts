import { type Candidate, type Description, no, type Proof, type Recognizer } from '../recognizer';

const cues = [
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'passcode',
  'passwort',
  'kennwort',
  'mot de passe',
  'contraseña',
  'clave',
  'senha',
  'palavra-passe',
  'wachtwoord',
  'hasło',
  'api_key',
  'apikey',
  'api-key',
  'api key',
  'secret',
  'token',
  'pass',
];

/** Words that stand where a value would: types, defaults, descriptions. */
const notValue =
  /^(?:password|passwd|pwd|pass|secret|token|null|nil|none|undefined|true|false|string|str|text|varchar.{0,6}|char.{0,6}|required|optional|hidden|changed|reset|here|yes|no|x+|\*+|•+|\.+|-+|\?+|todo|tbd|example|test|n\/a|redacted|masked|encrypted|empty|your.{0,40}|my.{0,12}password|enter.{0,20}|insert.{0,30}|replace.{0,30}|change.?me|placeholder)$/i;

/** Code that reads a value from somewhere, or a template that will get one. */
const reference =
  /^(?:\$|%|<|\{|\[|@|&|#\{|process\.|os\.|env\.|self\.|this\.|config\.|settings\.|req\.|request\.|params\.|data\.|user\.|vault:|secrets\.|import\.|var\.|data:|https?:)|\(|\)|=>|\{\{|\}\}|\$\{/i;

/** A password or another secret right after its name and a separator. */
export const password: Recognizer = {
  id: 'password',
  category: 'credential',
  severity: 'critical',
  type: 'PASSWORD',
  anchor: { at: 'words', words: cues },
  pattern:
    /(?<!\p{L})(?:password|passwd|pwd|passphrase|passcode|passwort|kennwort|mot de passe|contraseña|clave|senha|palavra-passe|wachtwoord|hasło|pass|(?:api[_ -]?key|secret(?:[_-]key)?|token))["'`]?\]?(?:(?:[ \t]{0,3}(?::=|=>|==?|:)|[ \t]{1,3}(?:is|ist|lautet|est|es|é|è|to|jest)(?=[ \t:]):?))[ \t]{0,3}(["'`]?[^\s"'`<>]{4,128}["'`]?)/diuy,
  confidence: 0.85,
  proof: proveSecret,
};

function proveSecret({ value, text, start }: Candidate): Proof {
  const quoted = /^["'`]/.test(value) || /["'`]$/.test(value);
  const open = /^["'`]/.test(value) ? 1 : 0;
  const bare = value.slice(open).replace(quoted ? /["'`]$/ : /[.,;:!?)\]}]+$/, '');
  if (bare.length < 4 || notValue.test(bare) || reference.test(bare)) return no;
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(bare)).length;
  const label = text.slice(Math.max(0, start - 24), start).toLowerCase();
  const generic = /(?:key|secret|token)["'`\]]{0,2}[ \t]{0,3}(?::=|=>|==?|:|is|to)?[ \t]{0,3}$/.test(label);
  // Names of keys and tokens stand before much that is none; a real one is long and mixed.
  if (generic && (bare.length < 16 || kinds < 2 || !/\d/.test(bare) || /^[\w.-]+\.[a-z]{2,4}$/i.test(bare)))
    return no;
  const word = !/[\d]/.test(bare) && kinds < 3;
  if (word && !quoted) return no;
  // Identifiers and calls of code: `getPassword`, `user.password`.
  if (!quoted && /^[a-z]+(?:[A-Z][a-z]+|[_.][a-z]+)+$/.test(bare)) return no;
  if (/^\d{1,3}$/.test(bare) || /^\d{4}-\d\d-\d\d/.test(bare)) return no;
  return {
    verdict: 'valid',
    evidence: ['assignment'],
    confidence: word ? 0.6 : 0.85,
    length: open + bare.length,
  };
}

export const passwordDescription: Description = {
  title: 'Password',
  standard: 'None: a word for it, and a value that is no word of code',
  proof: 'cue',
  finds: [
    'password: «hunter2!Blue»',
    'DB_PASSWORD=«s3cr3t-Pa55»',
    'Das Passwort lautet «Sommer2024!x»',
    'the password is «Tr0ub4dor&3»',
    'api_key = «9f8a7c6b5d4e3f2a1b0c»',
  ],
  ignores: [
    'password: string',
    'the password is required',
    'password = getPassword()',
    'PASSWORD=${DB_PASSWORD}',
    'password: ********',
    'password reset',
    'token: next_page',
    'Passwort ist falsch',
    'pass: 12',
    'compass: N45E12x9',
  ],
};
