import { keyProof } from '../key-proof';
import { criticalSecret, type Description, type Recognizer } from '../recognizer';

/** Slack tokens of bots, users, apps and sessions. @see docs.slack.dev/authentication/tokens */
export const slackToken: Recognizer = {
  id: 'slack-token',
  ...criticalSecret,
  anchor: {
    at: 'words',
    words: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxo-', 'xoxs-', 'xoxc-', 'xoxe', 'xapp-'],
  },
  pattern:
    /(?<![\w-])(?:xox[abcoprs]-(?:\d{1,3}-)?\d{5,14}-[A-Za-z0-9-]{10,120}|xapp-\d-A[A-Z0-9]{8,12}-\d{9,14}-[a-f0-9]{64}|xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{140,170})(?![\w-])/uy,
  confidence: 0.95,
  proof: ({ value }) => keyProof(value.slice(5)),
};

/** Slack incoming webhook: whoever has it can post. */
export const slackWebhook: Recognizer = {
  id: 'slack-webhook',
  ...criticalSecret,
  anchor: { at: 'words', words: ['hooks.slack.com/'] },
  pattern:
    /(?<![A-Za-z0-9.-])hooks\.slack\.com\/(?:services\/T[A-Z0-9]{7,11}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{24}|(?:workflows|triggers)\/[TE][A-Z0-9]{8,12}\/[A-Z0-9]{9,16}\/[A-Za-z0-9/]{20,80})(?![A-Za-z0-9/])/uy,
  confidence: 0.97,
  proof: ({ value }) => keyProof(value.slice(value.lastIndexOf('/') + 1)),
};

export const slackDescriptions: Readonly<Record<string, Description>> = {
  'slack-token': {
    title: 'Slack token',
    standard: 'api.slack.com, token types',
    proof: 'structure',
    finds: [
      'xoxb-' + '204871630912-2048716309124-' + 'aB3dE5fG7hJ9kL1mN2pQr4S6',
      'xoxp-' + '20487163091-20487163092-20487163093-' + 'a1b2c3d4e5f60718293a4b5c6d7e8f90',
    ],
    ignores: [
      'xoxb-token',
      'xoxb-your-token-here',
      'xoxb-' + '000000000000-0000000000000-xxxxxxxxxxxxxxxxxxxxxxxx',
    ],
  },
  'slack-webhook': {
    title: 'Slack webhook',
    standard: 'api.slack.com, incoming webhooks',
    proof: 'structure',
    finds: ['hooks.slack.com/services/' + 'T02ABCDEF/B03GHIJKL/' + 'aB3dE5fG7hJ9kL1mN2pQr4S6'],
    ignores: ['hooks.slack.com/services/', 'hooks.slack.com/services/T00000000/B00000000/' + 'X'.repeat(24)],
  },
};
