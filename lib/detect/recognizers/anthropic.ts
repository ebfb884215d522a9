import { keyProof } from '../key-proof';
import { criticalSecret, type Description, type Recognizer } from '../recognizer';

/** Anthropic API, admin and subscription keys. @see docs.anthropic.com, API overview */
export const anthropicApiKey: Recognizer = {
  id: 'anthropic-api-key',
  ...criticalSecret,
  anchor: { at: 'words', words: ['sk-ant-'] },
  pattern: /(?<![\w-])sk-ant-(?:api|admin|oat|ort|sid)\d{2}-[\w-]{80,120}(?![\w-])/uy,
  confidence: 0.97,
  proof: ({ value }) => keyProof(value.slice(13)),
};

export const anthropicDescriptions: Readonly<Record<string, Description>> = {
  'anthropic-api-key': {
    title: 'Anthropic API key',
    standard: 'docs.anthropic.com, API keys: prefix, 93 signs, AA',
    proof: 'structure',
    finds: [
      'sk-ant-' +
        'api03-' +
        'aB3dE5fG7hJ9kL1mN2pQr4S6tU8vW0xY1zA2bC3dE4fG5hI6jK7lM8nO9pQ0rS1tU2vW3xY4zA5bC6dE7fG8hI9jK0lM' +
        'AA',
    ],
    ignores: ['sk-ant-api03-', 'sk-ant-' + 'api03-' + 'x'.repeat(95), 'sk-antenna'],
  },
};
