import { assignmentTo } from '../assignment';
import { type Candidate, type Description, no, type Proof, type Recognizer } from '../recognizer';

/** What a login name is called: by itself for the first, with "name" or "id" for the second. */
const fullNames =
  "user ?name|user[_-]?name|user[ _-]?id|login[ _-]?name|account[ _-]name|benutzername|identifiant|nom d'utilisateur|usuario|usuário|nome utente|gebruikersnaam|nazwa użytkownika";
const names = `${fullNames}|user|login|account|acct|benutzer`;
const anchorWords = [
  'user',
  'login',
  'account',
  'acct',
  'benutzer',
  'identifiant',
  "nom d'utilisateur",
  'usuario',
  'usuário',
  'nome utente',
  'gebruikersnaam',
  'nazwa użytkownika',
];

/** Networks whose members have handles. */
const networks =
  'instagram|insta|twitter|github|gitlab|telegram|tiktok|snapchat|discord|slack|mastodon|threads|bluesky|reddit|youtube|twitch|steam|psn|xbox|linkedin|facebook|skype|keybase';
const networkWords = networks.split('|');

/** A name as accounts have it, and one with the domain of a network before it. */
const shape = '[\\p{L}\\d_](?:[\\p{L}\\d_.+-]{0,62}[\\p{L}\\d_])?';
const logon = `(?:[\\p{L}\\d.-]{1,32}\\\\{1,2})?${shape}`;

/** Where a name ends. */
const end = '(?![\\p{L}\\d_\\\\])';

const pattern = (source: string) => new RegExp(source, 'diuy');

/** The name of an account: assigned, said, logged, or the argument of a command; or a handle. */
export const username: Recognizer = {
  id: 'username',
  category: 'contact',
  severity: 'low',
  type: 'USERNAME',
  anchor: { at: 'words', words: anchorWords },
  pattern: assignmentTo(`(?:${names})(?![\\p{L}\\d])`, { rest: '', shortest: 2 }),
  also: [
    // A word for it and a blank: "user jsmith84", "login jsmith84 password …".
    {
      anchor: { at: 'words', words: anchorWords },
      pattern: pattern(`(?:${names})(?: called)?[ \\t]{1,2}(${logon})${end}(?![@(=[]|[.:-][\\p{L}\\d])`),
      proof: proveBare,
    },
    {
      anchor: {
        at: 'words',
        words: ['log in as ', 'login as ', 'logged in as ', 'sign in as ', 'signed in as '],
      },
      pattern: pattern(`(?:log|sign)(?:ged|ed)? ?in as (${logon})${end}(?!-)`),
      proof: proveBare,
    },
    // Lines of logs.
    {
      anchor: {
        at: 'words',
        words: ['invalid user ', 'for user ', 'accepted ', 'failed password for ', ' by ', 'account name:'],
      },
      pattern: pattern(
        `(?:invalid user |(?<=session (?:opened|closed) |password |authentication failed |failed )for user |accepted (?:password|publickey|keyboard-interactive)(?:/pam)? for |failed password for (?!invalid)| by (?=\\S{1,64}\\(uid=)|account name:[ \\t]{1,8})(${logon})${end}`,
      ),
      proof: proveArgument,
    },
    // "creds: jsmith84 / hunter2".
    {
      anchor: { at: 'words', words: ['credentials', 'creds'] },
      pattern: pattern(`cred(?:ential)?s(?: [\\p{L}\\d ]{1,40})?: ?(${logon})(?= ?[:/] ?[^\\s/]\\S{3})`),
      proof: proveArgument,
    },
    // Arguments of commands.
    {
      anchor: {
        at: 'words',
        words: [
          'mysql',
          'psql',
          'pg_dump',
          'curl ',
          'wget ',
          'docker ',
          'podman ',
          'az login',
          'smbclient ',
          'mongo',
          'sqlcmd ',
          'redis-cli ',
        ],
      },
      pattern: pattern(
        `(?:mysql(?:dump|admin)?|psql|pg_dump|curl|wget|docker|podman|az login|smbclient|mongo(?:sh|dump)?|sqlcmd|redis-cli)(?![\\p{L}\\d_.])[^\\n|;]{0,120}?[ \\t](?:-u[ \\t]?|--user(?:name)?[= ])["']?(${logon})${end}`,
      ),
      proof: proveArgument,
    },
    {
      anchor: { at: 'words', words: ['ssh ', 'scp ', 'sftp ', 'rsync '] },
      pattern: pattern(
        `(?:ssh|scp|sftp|rsync)[ \\t](?:[^\\s@]{1,60}[ \\t]{1,2}){0,6}?(${shape})(?=@[\\w.-])`,
      ),
      proof: (candidate) => ({ ...proveArgument(candidate), confidence: 0.98 }),
    },
    {
      anchor: {
        at: 'words',
        words: ['useradd ', 'adduser ', 'su - ', '/user:', 'htpasswd ', "echo '", 'git config '],
      },
      pattern: pattern(
        `(?:(?:useradd|adduser)[ \\t](?:-\\S{1,20}[ \\t]){0,4}|su - |/user:|htpasswd (?:-\\S{1,8} )?[^\\s-]\\S{0,64} |echo '(?=[^\\s:']{2,64}:[^\\s']{4,64}' ?\\| ?chpasswd)|git config (?:--global )?user\\.name ["']?)(${logon})${end}`,
      ),
      proof: proveArgument,
    },
    {
      anchor: { at: 'words', words: ['user ', 'login '] },
      pattern: pattern(
        `(?:login[ \\t](?=\\S{2,64}\\s{1,4}password\\b)|(?<=\\bhost(?:name)?[ \\t][^\\n]{1,64}\\n[ \\t]{0,8})user[ \\t](?=\\S{2,64}\\s))(${logon})${end}`,
      ),
      proof: proveArgument,
    },
    // Folders of a person.
    {
      anchor: { at: 'words', words: ['/home/', '/users/', '\\users\\', '\\\\users\\\\'] },
      pattern: pattern(
        `(?:(?<![\\p{L}\\d.:/])/(?:home|users)/|(?<=[a-z]:)\\\\{1,2}users\\\\{1,2})(?!(?:users?|username|runner|ubuntu|root|admin|vagrant|node|app|me|you|your|myuser|shared|public|default|ec2-user|pi|jenkins|circleci|travis|www|work|linuxbrew|vscode|coder|gitpod|codespace|name|foo|bar|test|dev|deploy|git)(?![\\p{L}\\d]))(${shape})(?=[/\\\\])`,
      ),
      proof: proveArgument,
    },
    // SQL.
    {
      anchor: {
        at: 'words',
        words: ['create ', 'alter ', 'drop ', " to '", "password for '"],
      },
      pattern: pattern(
        `(?:(?:create|alter|drop) (?:user|login|role) (?:if not exists )?["'\`]?| to '(?=[^'\\n]{1,64}'@)|password for ')(?!if\\b|with\\b)(${logon})${end}(?!-)`,
      ),
      proof: proveArgument,
    },
    // The first of two values that log somebody in, and what is typed into a field.
    {
      anchor: {
        at: 'words',
        words: ['auth=(', 'auth(', 'login(', 'credential(', 'credentials(', '.fill(', '.type('],
      },
      pattern: pattern(
        `(?:(?:auth=?|login|credentials?)\\(["'](?=[^"'\\n]{1,64}["'],[ \\t]{0,2}["'][^"'\\n]{3,128}["'])|\\.(?:fill|type)\\(["'][#.\\w-]{0,24}user(?:name)?["'],[ \\t]{0,2}["'])(${logon})["']`,
      ),
      proof: proveArgument,
    },
    // Handles.
    {
      anchor: { at: 'words', words: networkWords },
      pattern: pattern(
        `(?:${networks})(?![\\p{L}\\d])[^\\n@;!?]{0,40}?(?<![\\p{L}\\d.])@(${shape})(?![\\p{L}\\d_@/])`,
      ),
      proof: proveHandle,
    },
    {
      anchor: { at: 'words', words: networkWords },
      pattern: pattern(
        `(?:${networks})(?: (?:(?:account|user|handle|name|id|id name|user ?name)(?: is|:| name:)?|is|name)|:) (${shape})(?![\\p{L}\\d_@/]|[.:-][\\p{L}\\d])`,
      ),
      proof: (candidate) => (isMade(candidate.value) ? proveHandle(candidate) : no),
    },
    {
      anchor: { at: 'words', words: ["i'm @", 'i am @', 'add me: @', 'dm me @', 'handle is @', ' u/'] },
      pattern: pattern(
        `(?:i'm @|i am @|add me: @|dm me @|handle is @|(?<=reddit[^\\n]{0,20}) u/)(${shape})(?![\\p{L}\\d_@/])`,
      ),
      proof: proveHandle,
    },
    {
      anchor: {
        at: 'column',
        header:
          /^(?:user[ _]?(?:name|id)?|login(?:[ _]name)?|account(?:[ _]name)?|benutzer(?:name)?|usuario|identifiant)$/i,
      },
      pattern: pattern(`(${logon})(?![^\\s|,;"'\`<])`),
      proof: proveArgument,
    },
  ],
  confidence: 0.7,
  proof: proveAssigned,
};

/** What stands where a name could: words of code, of interfaces and of sentences about names. */
const otherWord = new RegExp(
  `^(?:${[
    'string|str|text|char|varchar|int|integer|number|bool|boolean|bytes|none|null|nil|undefined|true|false|void|any|object|self|this|new|var|let|const|public|private|static|final|return|await|async|function|input|output|value|field|type|key|data|list|array|map|content|contents|assistant|system user|successful|failed|customer|client|human|people|person|present|set|get|post|put|delete|default|example|required|optional|invalid|valid|unknown|empty|missing|unique|taken|available|already|wrong|correct|locked|disabled|enabled|active|blocked|expired|deleted|created|updated|changed|found|allowed|denied|registered|verified|anonymous|nobody|everyone|name|names|names?pace|id|ids|user|users|username|userid|login|logins|account|accounts|admin user|password|passwort|pass|pwd|email|mail|e-mail|phone|profile|role|group|team|member|owner|agent|story|stories|interface|interfaces|experience|guide|manual|input|data|base|case|cases|space|space|friendly|facing|defined|generated|agreement|management|manager|access|rights?|permissions?|session|sessions|settings?|preferences?|table|model|class|schema|record|object|entity|service|services|page|form|button|field|fields|screen|dialog|prompt|message|error|errors|test|tests|testing|with|without|for|from|to|in|on|at|by|of|or|and|not|is|are|was|were|has|have|had|can|cannot|could|may|might|must|will|would|should|does|do|did|who|whose|which|that|the|a|an|it|as|if|when|while|where|then|than|only|also|just|still|clicks?|opens?|types?|enters?|logs?|signs?|sees?|gets?|sends?|wants?|needs?|tries|tried|here|there|limit|count|total|length|size|status|state|flow|flags?|info|details|activity|history|feedback|research|journey|persona|requirements?|acceptance|interaction|query|queries|request|response|token|secret|hash|address|location|language|avatar|image|photo|link|url|file|files|folder|directory|root directory|holder|number|balance|statement|information|executive|payable|receivable|savings|fixed|current|checking|und|oder|der|die|das|ist|wird|kann|muss|hat|nicht|bereits|et|ou|le|la|les|est|sont|peut|doit|y|o|el|los|es|son|puede|debe|e|il|lo|può|deve|os|pode|de|het|een|kan|moet|jest|nie|może|musi|benutzer|benutzername|utilisateur|identifiant|usuario|usuário|utente|gebruikersnaam|kennwort|anmelden|abmelden',
  ].join('|')})$`,
  'iu',
);

/** Accounts that systems come with: names for themselves wherever a name may stand. */
const systemAccounts =
  /^(?:root|admin|administrator|postgres|mysql|oracle|sa|ubuntu|debian|centos|deploy|deployer|jenkins|www-data|nginx|backup|grafana|pi|vagrant|ec2-user|hadoop|elastic|redis|rabbitmq|mongo|ansible)$/i;

/** Templates, and members of objects. */
const placeholder =
  /your|some_|my_?user|example|placeholder|changeme|^x+$|\.\.|^(?:req|res|self|this|process|env|config|os|var|data|local|props|state|session|request|form|params|args|options|user|db|settings)\.|^(?:raw|the|new|old|current|is|has|get|set)?_?(?:user|login|account)_?(?:name|id)?$/i;

/** Longer ones are keys. */
const longest = 32;

const whole = new RegExp(`^${logon}$`, 'u');

function isAccountName(name: string): boolean {
  return (
    name.length <= longest &&
    whole.test(name) &&
    /\p{L}/u.test(name) &&
    !placeholder.test(name) &&
    !otherWord.test(name) &&
    // A type, or a word of an interface.
    !/^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)*$/u.test(name)
  );
}

/** Whether a name is no word of a sentence: with digits, joined, or with a capital inside. */
function isMade(name: string): boolean {
  return /\d|\p{L}[_\\]\p{L}|^\p{Ll}+(?:\.\p{Ll}+)+$|\p{Ll}\p{Lu}/u.test(name);
}

const found = (name: string): Proof => ({ verdict: 'valid', evidence: ['account'], length: name.length });

/** Nothing but a name can stand there. */
function proveArgument({ value }: Candidate): Proof {
  return isAccountName(value) ? found(value) : no;
}

/** A handle says who a person is, to everybody. */
function proveHandle({ value }: Candidate): Proof {
  return isAccountName(value) ? { ...found(value), severity: 'medium', evidence: ['handle'] } : no;
}

/** A password follows, in the same line or the next. */
const isPair =
  /^["']?(?:[\s})]{0,6}[,;/|]?\s{0,8}|[ \t]{1,3}|\. |\s{0,2}\n\s{0,8})[-*"'<]{0,3}(?:(?:and|und|et|y|e|en|i|with|mit|the|his|her|our|my|das|le|la|a|mia?|meu|minha|mijn|mein|mon)[ \t]{1,2}){0,3}(?:\w{1,16} )?["'\w.:-]{0,24}?(?:(?<![\p{L}\d])(?:pass|pwd?)(?!\p{L})|password|passwd|passphrase|passcode|passwort|kennwort|mot de passe|contraseña|senha|wachtwoord|hasło)/iu;

/** What follows an offset, up to an empty line. */
function blockAfter(text: string, offset: number): string {
  return text.slice(offset, offset + 48).replace(/\n[ \t\r]*\n[\s\S]*/, '');
}

/** After a word for it and a blank. */
function proveBare({ value, text, start }: Candidate): Proof {
  if (!isAccountName(value)) return no;
  const after = blockAfter(text, start + value.length);
  if (isPair.test(after) && !/^\s*(?:pass|pw)\w*\b(?![ \t]*[:=]|[ \t]+\S*\d)/.test(after))
    return found(value);
  return /\d/.test(value) && !/^v?\d|^\p{L}+-?\d$/u.test(value) ? { ...found(value), confidence: 0.55 } : no;
}

const ownName = new RegExp(
  `(?:${fullNames})["']?\\)?[^\\p{L}\\d]{0,24}(?:value=|\\.\\w{1,12}\\()?["']?$`,
  'iu',
);
const ownSaid = new RegExp(
  `(?:(?<!\\p{L})(?:my|our|his|her|their|\\p{L}'s|mein|unser|mon|son|mi|su|meu|minha|mijn|il mio|mój|moja)(?: [\\p{L}-]{1,16})? (?:${names})|(?:${names}) (?:is )?called)[ :]`,
  'iu',
);

/** In quotation marks right after the word: "user 'jsmith84' is not allowed". */
const ownQuoted = new RegExp(`(?:${names})[ \\t]{1,2}["'\`]$`, 'iu');

/** After a word for it and an assignment, or said. */
function proveAssigned({ value, text, start }: Candidate): Proof {
  const before = text.slice(Math.max(0, start - 64), start);
  const isQuoted = /["'`]$/.test(before);
  // A list of words, not a value.
  if (/,\s*["'`]$/.test(before)) return no;
  const name = isQuoted ? value : value.replace(/[;&|,<].*$/s, '').replace(/[.:!?)\]}\\*]+$/, '');
  if (!isAccountName(name)) return no;
  const after = blockAfter(text, start + name.length);
  // Members and calls of code.
  if (!isQuoted && /^\s?[([=]|^\.\w|^->|^::/.test(after)) return no;
  const isKnown = isMade(name) || systemAccounts.test(name);
  if (isQuoted && ownQuoted.test(before)) return found(name);
  if ((/->\s*$/.test(before) && !isMade(name)) || /\$\{\w+:-?$/.test(before)) return no;
  if (/\p{L}[ \t:]*["'`]?$/u.test(before.trimEnd()) && /\p{L}[ \t]+["'`]?$/u.test(before))
    return ownSaid.test(before) || (isKnown && ownName.test(before.replace(/\p{L}+[ \t]+["'`]?$/u, '')))
      ? found(name)
      : no;
  if (isKnown || isPair.test(after) || ownName.test(before)) return found(name);
  // `USER=deploy`, as environments, addresses and logs write it.
  return /[\p{L}\d]=$/u.test(before) && !/^\s*[;)]/.test(after) ? found(name) : no;
}

export const usernameDescription: Description = {
  title: 'User name or handle',
  standard: 'None: a word for it, a command, a line of a log, and a name as accounts have it',
  proof: 'cue',
  finds: [
    'Username: «k.brandt»',
    'ssh «deploy»@build7.acme-corp.com',
    'my GitHub handle is @«quietfox12»',
    "GRANT SELECT ON sales.* TO '«reporting_ro»'@'%'",
    'Failed password for invalid user «tnguyen» from port 51122',
    'DB_USER=«svc_backup»',
    'net use Z: \\\\files\\share /user:«ACME\\jsmith84»',
  ],
  ignores: [
    'username: string',
    'the user can reset it',
    'the username must be unique',
    'user story',
    'user: User',
    'const user = getUser()',
    'import x from "@angular/core"',
    'username = input("Username: ")',
    '"login.username": "Benutzername"',
    'user agent: Mozilla/5.0',
  ],
};
