import { decodeBase64 } from '../base64';
import { criticalSecret, type Description, no, type Recognizer } from '../recognizer';

/** JSON web token whose header decodes to JSON that names an algorithm. @see RFC 7519, RFC 7515 */
export const jwt: Recognizer = {
  id: 'jwt',
  ...criticalSecret,
  anchor: { at: 'words', words: ['eyj'] },
  reachesFar: true,
  pattern: /(?<![\w.-])eyJ[\w-]{10,1000}\.[\w-]{4,6000}(?:\.[\w-]{0,3000})?(?![\w-])/uy,
  confidence: 0.97,
  proof: ({ value }) => {
    const header = decodeBase64(value.slice(0, value.indexOf('.')));
    return header !== null && /^\{.*"alg"\s*:\s*"[A-Za-z0-9-]+".*\}$/s.test(header)
      ? { verdict: 'valid', evidence: ['decodes'] }
      : no;
  },
};

export const jwtDescription: Description = {
  title: 'JSON web token',
  standard: 'RFC 7519; header decodes',
  proof: 'check',
  // {"alg":"HS256","typ":"JWT"} . {"sub":"u-20417","iat":1718000000} . an invented signature
  finds: [
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1LTIwNDE3IiwiaWF0IjoxNzE4MDAwMDAwfQ.3q2-7wBqJmVZkXl0c4Ue9sRtYhPdNfGa8LiOoWvMzXs',
  ],
  ignores: [
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', // a header alone
    'eyJmb28iOiJiYXIifQ.eyJzdWIiOiJ1LTIwNDE3In0.c2lnbmF0dXJl', // {"foo":"bar"}
  ],
};
