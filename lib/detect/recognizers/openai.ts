import { keyProof } from '../key-proof';
import { criticalSecret, type Description, type Recognizer } from '../recognizer';

/** OpenAI API key: "OpenAI" in base64 stands in the middle. @see platform.openai.com, API reference, authentication */
export const openaiApiKey: Recognizer = {
  id: 'openai-api-key',
  ...criticalSecret,
  anchor: { at: 'words', words: ['sk-'] },
  pattern: /(?<![\w-])sk-(?!ant-)(?:(?:proj|svcacct|admin|None)-[\w-]{40,180}|[A-Za-z0-9]{48})(?![\w-])/uy,
  // Without its signature, one of many that begin alike.
  confidence: 0.35,
  proof: ({ value }) => {
    const proof = keyProof(value.slice(3));
    return proof.verdict === 'valid' && value.includes('T3BlbkFJ')
      ? { verdict: 'valid', evidence: ['signature'], confidence: 0.98 }
      : proof;
  },
};

export const openaiDescriptions: Readonly<Record<string, Description>> = {
  'openai-api-key': {
    title: 'OpenAI API key',
    standard: 'platform.openai.com, API keys; T3BlbkFJ inside',
    proof: 'structure',
    finds: [
      'sk-' + 'aB3dE5fG7hJ9kL1mN2pQ' + 'T3BlbkFJ' + 'r4S6tU8vW0xY1zA2bC3d',
      'sk-proj-' +
        'aB3dE5fG7hJ9kL1mN2pQr4S6tU8vW0xY1zA2bC3dE4fG5hI6jK' +
        'T3BlbkFJ' +
        '7lM8nO9pQ0rS1tU2vW3xY4zA5bC6dE',
    ],
    ignores: [
      'sk-learn',
      'sk-proj-',
      'sk-' + 'x'.repeat(48),
      'task-aB3dE5fG7hJ9kL1mN2pQT3BlbkFJr4S6tU8vW0xY1zA2bC3d',
    ],
  },
};
