import { criticalSecret, type Description, no, type Recognizer, valid } from '../recognizer';

/**
 * Private key in PEM: the whole block, also with `\n` written out, also cut off before its end.
 * @see RFC 7468; OpenSSH PROTOCOL.key
 */
export const privateKey: Recognizer = {
  id: 'private-key',
  ...criticalSecret,
  anchor: { at: 'words', words: ['-----begin'] },
  reachesFar: true,
  pattern:
    /-----BEGIN (?:[A-Z0-9]{2,10} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s:,\\"'.()]|-(?!----)){20,12000}(?:-----END [A-Z0-9 ]{11,40}-----)?/uy,
  confidence: 0.98,
  proof: ({ value }) => {
    const body = value.replace(/-----[A-Z0-9 ]+-----/g, '').replace(/\\[nr]|\s/g, '');
    return body.replace(/[^A-Za-z0-9+/]/g, '').length >= 24 && !/(.)\1{15}/.test(body) ? valid : no;
  },
};

export const privateKeyDescription: Description = {
  title: 'Private key',
  standard: 'RFC 7468',
  proof: 'structure',
  finds: [
    '-----BEGIN RSA PRIVATE ' +
      'KEY-----\nMIIBOgIBAAJBAKj34GkxFhD90vcNLYLInFEX6Ppy1tPf9Cnzj4p4WGeKLs1Pt8Qu\nKUpRKfFLfRYC9AIKjbJTWit+CqvjWYzvQwECAwEAAQ\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN PRIVATE ' +
      'KEY-----\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\\nVJTUt9Us8cKj\\n-----END PRIVATE KEY-----',
  ],
  ignores: [
    '-----BEGIN PUBLIC KEY-----\nMIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDd\n-----END PUBLIC KEY-----',
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY----- ... -----END PRIVATE KEY-----',
  ],
};
