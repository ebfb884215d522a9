import { type Description, documentation, no, type Recognizer, valid } from '../recognizer';

/** Names that RFC 2606 and RFC 6761 keep for examples. */
const reserved = /@(?:[\w-]{1,40}\.){0,3}(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/i;

/**
 * E-mail address, international domains included.
 * @see RFC 5321, RFC 5890, RFC 6531
 */
export const email: Recognizer = {
  id: 'email',
  category: 'contact',
  severity: 'medium',
  type: 'EMAIL',
  anchor: { at: 'at' },
  pattern:
    /(?<![\p{L}\p{N}_])[\p{L}\p{N}_][\p{L}\p{N}\p{M}.!#$%&'*+=?^_`{|}~-]{0,63}@(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}-]{0,62}\.){1,5}\p{L}[\p{L}\p{N}\p{M}-]{1,24}(?<!-)(?![\p{L}\p{N}_@])/uy,
  confidence: 0.95,
  proof: ({ value, text, start, end }) => {
    // The end of a password before a host is no mail box.
    if (text[start - 1] === ':' && /:\/\/[^\s/@]{0,64}:$/.test(text.slice(Math.max(0, start - 80), start)))
      return no;
    // The user of a web address.
    if (text.slice(start - 3, start) === '://') return no;
    // Pictures for screens of more dots, and other files.
    if (/@\dx\.|\.(?:png|jpe?g|gif|svg|webp|css|js|html?|json|xml|txt|pdf)$/i.test(value)) return no;
    // git@host:path is an address of a repository.
    if (value.startsWith('git@') && text[end] === ':') return no;
    return reserved.test(value) ? documentation : valid;
  },
};

export const emailDescription: Description = {
  title: 'E-mail address',
  standard: 'RFC 5321, RFC 5322, RFC 6531',
  proof: 'structure',
  finds: [
    'maria.keller@acme-corp.com',
    'j.o\u2019brien+billing@mail.co.uk',
    'jürgen@müller-bau.de',
    'someone@example.org',
    'البريد «maria.keller@acme-corp.com»، وشكرا',
    'Write to «maria.keller@acme-corp.com»— thanks',
  ],
  ignores: [
    '@acme',
    'maria@',
    'a @ b',
    'git@github.com:acme/app.git',
    'user@host',
    'logo@2x.png',
    '5 apples @ 1.50',
    'npm i @types/node@20.1.0',
  ],
};
