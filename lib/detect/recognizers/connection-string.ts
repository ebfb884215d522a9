import { type Description, no, type Recognizer, valid } from '../recognizer';

/** Passwords that only documents use. */
const filler =
  /^(?:(?:my)?(?:pass(?:word|wd)?|pwd)|user|xxx+|\*+|changeme|abc|(.)\1{2,}|your.{0,20}|replace.{0,30}|<.{0,40}|\$.{0,60}|\{.{0,60}|%.{0,3}s?)$/i;

/** Password in the user part of an address: `postgres://user:password@host`. @see RFC 3986, section 3.2.1 */
export const connectionString: Recognizer = {
  id: 'connection-string-password',
  category: 'credential',
  severity: 'critical',
  type: 'PASSWORD',
  anchor: { at: 'words', words: ['://'] },
  pattern: /(?<=[A-Za-z0-9]):\/\/[^\s:/@"'<>]{0,64}:([^\s:/@"'<>]{3,128})@(?=[\p{L}\p{N}[])/duy,
  confidence: 0.93,
  proof: ({ value, text, start }) => {
    const user = /([^/:]*):$/.exec(text.slice(Math.max(0, start - 66), start))?.[1];
    return filler.test(value) || value === user ? no : valid;
  },
};

export const connectionStringDescription: Description = {
  title: 'Password in a connection string',
  standard: 'RFC 3986, section 3.2.1',
  proof: 'structure',
  finds: [
    'postgres://app:«Wq7pL2vX»@db.acme.io:5432/main',
    'redis://:«mT4kZ9sB»@cache:6379/0',
    'https://deploy:«n0tTh3Key»@git.acme.io/app.git',
  ],
  ignores: [
    'postgres://app:password@db.acme.io/main',
    'postgres://app@db.acme.io:5432/main',
    'postgres://user:${PASSWORD}@host/db',
    'http://localhost:8080/@scope',
    'https://acme.io:8443/a@b',
  ],
};
