import { assignedValue, assignmentTo } from '../assignment';
import { type Candidate, type Description, no, type Proof, type Recognizer } from '../recognizer';

const cues = [
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'passcode',
  'psk',
  'pw',
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
  'mdp',
  'heslo',
  'jelszó',
  'salasana',
  'parola',
  'adgangskode',
  'şifre',
  'κωδικός',
  '密码',
  'パスワード',
  '비밀번호',
  'mật khẩu',
  'kata sandi',
  'pass',
];

/** What a name goes on with when it is that of something about passwords. */
const about =
  '(?![\\w-]{0,16}(?:encryption|strength|version|polic|lengt|min|max|rule|hint|algorithm|method|auth|reset|expir|rounds|primaria|foránea|primary|store|manager|field|label|input|type|hash(?:er|ing)))';

/** A password after its name: assigned, compared, or said. */
export const password: Recognizer = {
  id: 'password',
  category: 'credential',
  severity: 'critical',
  type: 'PASSWORD',
  anchor: { at: 'words', words: cues },
  pattern: assignmentTo(
    `(?:(?:(?<!\\p{L})|(?<=db|user|admin|root|smtp|ftp|mail|sql))(?:pass(?!port|enger|ion|iv|ag|ing|ed|es|e\\b|a)|clave|senha|(?<!\\p{N})(?:pw|psk)(?![\\p{L}\\p{N}]))|${cues.filter((cue) => !/^(?:pass|clave|senha|pw|psk)$/.test(cue)).join('|')})${about}`,
  ),
  also: [
    {
      anchor: { at: 'words', words: ['identified by'] },
      pattern: /identified by ['"]((?<=")[^"\n]{3,256}(?=")|(?<=')[^'\n]{3,256}(?='))/diuy,
    },
    // Without anything between: "user jsmith84, pw hunter2".
    {
      anchor: { at: 'words', words: cues },
      pattern: new RegExp(`(?<![\\p{L}\\d])(?:${cues.join('|')})[ \\t]([^\\s"'\`<]{6,64})`, 'diuy'),
    },
    // After a user name: "creds: jsmith84 / hunter2", `/user:ACME\jsmith84 hunter2`, `-U jsmith84%hunter2`.
    {
      anchor: { at: 'words', words: ['creds', 'credentials', '/user:', '-u ', '.htpasswd ', "echo '"] },
      pattern:
        /(?:cred(?:ential)?s(?: [\p{L}\d ]{1,40})?: ?[\p{L}\d_.@+\\-]{2,64} ?[:/] ?(?!\/)|\/user:[^\s"']{2,64} |(?<=\s)-U [^\s%"']{2,64}%|\.htpasswd [^\s"']{2,64} ["']?|echo '(?=[^\n]{0,160}chpasswd)[^\s:']{2,64}:|-u [^\s"']{2,64} -p ?["']?)([^\s"'`<>|]{4,128})/diuy,
    },
    // What commands are given, and the code of a network in a picture.
    {
      anchor: { at: 'words', words: ['sshpass ', 'redis-cli ', 'mysql', 'convertto-securestring', 'wifi:'] },
      pattern:
        /(?:sshpass -p ?["']?|redis-cli [^\n|;]{0,60}?-a ["']?|mysql(?:dump|admin)? [^\n|;]{0,80}?[ ]-p["']?(?=\S{3})|convertto-securestring (?:-string )?["']|wifi:(?:[^;\n]{1,40};){1,3}?p:)([^\s"';|]{4,64})/diuy,
    },
    // The second of two arguments that log somebody in.
    {
      anchor: { at: 'words', words: ['auth=(', 'auth(', 'login('] },
      pattern: /(?:auth=?|login)\(["'][^"'\n]{1,128}["'],[ \t]{0,2}["']([^"'\n]{3,128})(?=["'])/diuy,
    },
    {
      anchor: {
        at: 'column',
        header:
          /^(?:.{0,24}[ _-])?(?:pass(?:word|wd|code)?|pwd|pw|passwort|kennwort|contraseña|mot de passe|senha|wachtwoord|hasło)$/i,
      },
      pattern: /([^\s|,;"'`<]{4,128})/duy,
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

/** A word for passwords and a blank, right before a value. */
const bare = new RegExp(`(?<![\\p{L}\\d])(?:${cues.join('|')})[ \\t]$`, 'iu');

/** Names of methods, which follow the word as passwords do: "password sha256". */
const methods =
  /^(?:v?\d|(?:sha|md|utf|base|bcrypt|argon|scrypt|pbkdf|aes|rsa|oauth|totp|windows|office|http|ipv|step|field|test|chapter|part|level|rule)[-_]?\d)/i;

/** Whether a value with nothing but a blank before it is a password: many kinds of signs, or two after an account. */
function isLoose(value: string, kinds: number, before: string): boolean {
  if (!/\d/.test(value) || !/\p{L}/u.test(value) || methods.test(value) || /[(){}=<>[\]]/.test(value))
    return false;
  return kinds > 2 || (kinds > 1 && account.test(before));
}

const account =
  /user|login|log in|sign in|account|network|wi-?fi|wlan|vpn|ssid|machine|konto|benutzer|usuario|identifiant|gebruiker/i;

/** The name of a variable of the environment right before its value, at the start of a line. */
const environment = /(?:^|\n)[ \t#]*(?:export |set )?[A-Z][A-Z\d_]*=$/;

function provePassword({ value, text, start }: Candidate): Proof {
  const assigned = assignedValue(value, text, start);
  if (!assigned) return no;
  const { value: plain, quoted, kinds, signs } = assigned;
  if (/\s/.test(plain) && !(quoted && isPassphrase(plain, kinds))) return no;
  const isWord = !/\d/.test(plain) && kinds < 3;
  const before = text.slice(Math.max(0, start - 64), start).replace(/[\s\S]*\n[ \t\r]*\n/, '');
  const isSaid = /[\p{L}][ \n]$/u.test(before);
  if (bare.test(before) && !isLoose(plain, kinds, before)) return no;
  const isHyphened = hyphened.test(plain);
  if (isWord && !isHyphened && !quoted && signs < manySigns && !environment.test(before)) return no;
  if (isSaid && kinds < 2) return no;
  // Identifiers, calls and paths of code: `getPassword`, `user.password`.
  if (!quoted && signs < manySigns && /^[a-z]+(?:[A-Z][a-z]+|[_.][a-z]+)+$|[(){}]|->|::/.test(plain))
    return no;
  if (/^\d{1,3}$/.test(plain) || /^\d{4}-\d\d-\d\d/.test(plain) || /^[\w-]+(?:\/[\w-]+)+$/.test(plain))
    return no;
  return {
    verdict: 'valid',
    evidence: ['assignment'],
    confidence: isWord ? 0.6 : 0.85,
    length: plain.length,
  };
}

/** Words that hyphens join, as generators of passphrases do. */
const hyphened = /^[a-z]{3,10}(?:-[a-z]{3,10}){2,7}$/;

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
    "IDENTIFIED BY '«w7!kettle»'",
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
    'password_encryption = scram-sha-256',
    'password-strength: 389.12',
  ],
};
