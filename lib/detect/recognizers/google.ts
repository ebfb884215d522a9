import { keyProof } from '../key-proof';
import { criticalSecret, type Description, type Recognizer } from '../recognizer';

/** Google API key. @see cloud.google.com/docs/authentication/api-keys */
export const googleApiKey: Recognizer = {
  id: 'google-api-key',
  ...criticalSecret,
  anchor: { at: 'words', words: ['aiza'] },
  pattern: /(?<![\w-])AIza[\w-]{35}(?![\w-])/uy,
  confidence: 0.95,
  proof: ({ value }) => keyProof(value.slice(4)),
};

/** Google OAuth client secret. @see developers.google.com/identity/protocols/oauth2 */
export const googleClientSecret: Recognizer = {
  id: 'google-client-secret',
  ...criticalSecret,
  anchor: { at: 'words', words: ['gocspx-'] },
  pattern: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/uy,
  confidence: 0.97,
  proof: ({ value }) => keyProof(value.slice(7)),
};

/** Google OAuth access token; lives about an hour. */
export const googleAccessToken: Recognizer = {
  id: 'google-access-token',
  ...criticalSecret,
  anchor: { at: 'words', words: ['ya29.'] },
  reachesFar: true,
  pattern: /(?<![\w-])ya29\.[\w-]{20,500}(?![\w-])/uy,
  confidence: 0.9,
  proof: ({ value }) => keyProof(value.slice(5)),
};

export const googleDescriptions: Readonly<Record<string, Description>> = {
  'google-api-key': {
    title: 'Google API key',
    standard: 'cloud.google.com, API keys: AIza and 35 signs',
    proof: 'structure',
    finds: ['AIza' + 'SyB3dE5fG7hJ9kL1mN2pQr4S6tU8vW0xY1z'],
    ignores: [
      'AIza' + 'SyB3dE5fG7hJ9kL1mN2pQr4S6tU8vW0xY1',
      'aiza' + 'SyB3dE5fG7hJ9kL1mN2pQr4S6tU8vW0xY1zA',
      'AIza' + 'X'.repeat(35),
    ],
  },
  'google-client-secret': {
    title: 'Google client secret',
    standard: 'developers.google.com, OAuth 2.0: GOCSPX- and 28 signs',
    proof: 'structure',
    finds: ['GOCSPX-' + 'aB3dE5fG7hJ9kL1mN2pQr4S6tU8v'],
    ignores: ['GOCSPX-' + 'aB3dE5fG7hJ9kL1mN2p', 'GOCSPX-' + 'x'.repeat(28)],
  },
  'google-access-token': {
    title: 'Google access token',
    standard: 'developers.google.com, OAuth 2.0: ya29.',
    proof: 'structure',
    finds: ['ya29.' + 'a0AfB3dE5fG7hJ9kL1mN2pQr4S6tU8vW0xY1zA2bC3d'],
    ignores: ['ya29.short', 'maya29.a0AfB3dE5fG7hJ9kL1mN2pQr4S6tU8v'],
  },
};
