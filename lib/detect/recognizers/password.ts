import { assignedValue, assignmentTo } from '../assignment';
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
  'lösenord',
  'пароль',
  'pass',
];

/** A password after its name: assigned, compared, or said. */
export const password: Recognizer = {
  id: 'password',
  category: 'credential',
  severity: 'critical',
  type: 'PASSWORD',
  anchor: { at: 'words', words: cues },
  pattern: assignmentTo(
    `(?:(?<!\\p{L})(?:pass(?!port|enger|ion|iv|ag|ing|ed|es|e\\b|a)|clave|senha)|${cues.filter((cue) => !/^(?:pass|clave|senha)$/.test(cue)).join('|')})`,
  ),
  also: [
    {
      anchor: { at: 'words', words: ['identified by'] },
      pattern: /identified by ['"]((?<=")[^"\n]{3,256}(?=")|(?<=')[^'\n]{3,256}(?='))/diuy,
    },
    // The user and password of a request by curl.
    {
      anchor: { at: 'words', words: ['-u ', '--user '] },
      pattern: /(?:-u|--user)[ \t]{1,2}["']?[^\s:"'$]{1,64}:([^\s:/"'@$]{4,128})(?![\w:/@])/diuy,
    },
    // The value first: `"…" == password`.
    {
      anchor: { at: 'words', words: ['passw', 'pwd', 'secret', 'apikey', 'api_key'] },
      pattern:
        /(?<=["'`]([^"'`\n]{4,128})["'`][ \t]{0,3}[!=]={1,2}[ \t]{0,3}[\w.]{0,24})(?:passw|pwd|secret|api_?key)/diuy,
    },
    // The lines of a .netrc, and options of a command.
    {
      anchor: { at: 'words', words: ['password'] },
      pattern:
        /(?:(?<=\blogin[ \t]{1,4}\S{1,64}\s{1,8})|(?<=[\s"'`]--?))password[ \t]{1,4}((?!-)[^\s"'`<>]{4,256})/diuy,
    },
    {
      anchor: { at: 'words', words: ['networkcredential'] },
      pattern: /NetworkCredential\(\s{0,4}"[^"\n]{1,64}",\s{0,4}"([^"\n]{3,256})"/duy,
    },
  ],
  confidence: 0.85,
  proof: provePassword,
};

/** So many different signs no code has in one word. */
export const manySigns = 5;

/** The name of a variable of the environment right before its value, at the start of a line. */
const environment = /(?:^|\n)[ \t#]*(?:export |set )?[A-Z][A-Z\d_]*=$/;

function provePassword({ value, text, start }: Candidate): Proof {
  const assigned = assignedValue(value, text, start);
  if (!assigned) return no;
  const { value: bare, quoted, kinds, signs } = assigned;
  if (/\s/.test(bare) && !(quoted && isPassphrase(bare, kinds))) return no;
  const isWord = !/\d/.test(bare) && kinds < 3;
  const isSaid = /[\p{L}]\s$/u.test(text.slice(start - 2, start));
  if (isWord && !quoted && signs < manySigns && !environment.test(text.slice(Math.max(0, start - 48), start)))
    return no;
  if (isSaid && kinds < 2) return no;
  // Identifiers, calls and paths of code: `getPassword`, `user.password`.
  if (!quoted && signs < manySigns && /^[a-z]+(?:[A-Z][a-z]+|[_.][a-z]+)+$|[(){}]|->|::/.test(bare))
    return no;
  if (/^\d{1,3}$/.test(bare) || /^\d{4}-\d\d-\d\d/.test(bare) || /^[\w-]+(?:\/[\w-]+)+$/.test(bare))
    return no;
  return { verdict: 'valid', evidence: ['assignment'], confidence: isWord ? 0.6 : 0.85, length: bare.length };
}

/** Words with blanks between them: a sentence of an interface begins with a capital. */
export function isPassphrase(value: string, kinds: number): boolean {
  return value.length <= 64 && (/^[a-z]+(?: [a-z]+){2,7}$/.test(value) || (kinds > 2 && /\d/.test(value)));
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
    'if (password == "«team10-blue»")',
    "CREATE USER app IDENTIFIED BY '«w7!kettle»'",
  ],
  ignores: [
    'password: string',
    'the password is required',
    'password = getPassword()',
    'PASSWORD=${DB_PASSWORD}',
    'password: ********',
    'password reset',
    'passwordLabel: "Password:"',
    'password = "your_password_here"',
    'Passwort ist falsch',
    'pass: 12',
    'compass: N45E12x9',
    'passport: M456B7890',
    'passage: chapter-7b',
  ],
};
