import { keyProof } from '../key-proof';
import type { Description, Recognizer } from '../recognizer';

/** Google API key. @see cloud.google.com/docs/authentication/api-keys */
export const googleApiKey: Recognizer = {
  id: 'google-api-key',
  category: 'credential',
  severity: 'critical',
  type: 'SECRET',
  anchor: { at: 'words', words: ['aiza'] },
  pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/uy,
  confidence: 0.95,
  proof: ({ value }) => keyProof(value.slice(4)),
};

/** Google OAuth client secret. @see developers.google.com/identity/protocols/oauth2 */
export const googleClientSecret: Recognizer = {
  id: 'google-client-secret',
  category: 'credential',
  severity: 'critical',
  type: 'SECRET',
  anchor: { at: 'words', words: ['gocspx-'] },
  pattern: /(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])/uy,
  confidence: 0.97,
  proof: ({ value }) => keyProof(value.slice(7)),
};

/** Google OAuth access token; lives about an hour. */
export const googleAccessToken: Recognizer = {
  id: 'google-access-token',
  category: 'credential',
  severity: 'critical',
  type: 'SECRET',
  anchor: { at: 'words', words: ['ya29.'] },
  reachesFar: true,
  pattern: /(?<![A-Za-z0-9_-])ya29\.[A-Za-z0-9_-]{20,500}(?![A-Za-z0-9_-])/uy,
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
