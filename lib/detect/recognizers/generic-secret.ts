import { assignedValue, assignmentTo } from '../assignment';
import { looksRandom } from '../looks-random';
import {
  type Candidate,
  criticalSecret,
  type Description,
  documentation,
  no,
  type Proof,
  type Recognizer,
} from '../recognizer';
import { isPassphrase, manySigns } from './password';

/** Names of keys and tokens; `key` alone names too much. */
const names =
  '(?<=(?:api|access|auth|client|private|secret|app|consumer|encryption|signing|master|service|license|licence|account|shared|subscription|deploy|storage|admin|session|ssh|crypt|functions|relay|write|webhook|project|host)[_ .-]?)key|secret|token(?!s?(?:_?(?:id|ids|count|type|end|start|limit|len|map|layer|usage|logprobs|rep)\\b|iz|s\\b))|credential|apikey|(?<=[_A-Z])pat(?![a-z])';

const awsSecret = /aws_?access_?key|aws_?secret|secret_?access_?key/i;

/** A key, token or other secret right after its name, if it looks drawn at random. */
export const genericSecret: Recognizer = {
  id: 'generic-secret',
  ...criticalSecret,
  anchor: {
    at: 'words',
    words: ['key', 'secret', 'token', 'credential', 'apikey', 'pat'],
  },
  pattern: assignmentTo(names),
  also: [
    // Headers: RFC 6750, RFC 7617.
    {
      anchor: { at: 'words', words: ['bearer ', 'basic ', 'ssws '] },
      reachesFar: true,
      pattern: /(?:bearer|basic|ssws)[ \t]{1,3}([A-Za-z0-9._~+/-]{12,2048}={0,2})(?!\w)/diuy,
    },
    {
      anchor: { at: 'words', words: ['token '] },
      reachesFar: true,
      pattern: /(?<=authorization["']?[:=] ?["']?)token[ ]{1,3}([A-Za-z0-9._~+/-]{12,512}={0,2})(?!\w)/diuy,
    },
    // The user of a web address, where it is a key.
    {
      anchor: { at: 'words', words: ['://'] },
      pattern: /:\/\/([\w-]{20,100})(?=@[\w.-]{3,100})/duy,
    },
    // Cookies of a session. @see RFC 6265
    {
      anchor: { at: 'words', words: ['sess', 'sid=', 'sid:', 'jwt=', 'csrf', 'xsrf', 'auth='] },
      pattern:
        /(?:sess(?:ion)?(?:[_-]?(?:id|token|key))?|sid|jwt|[cx]srf(?:[_-]?token)?|auth)["']?[=:] ?["']?([A-Za-z0-9._%~+/-]{16,400}={0,2})(?![\w%])/diuy,
    },
  ],
  confidence: 0.8,
  proof: proveSecret,
};

function proveSecret({ value, text, start }: Candidate): Proof {
  const assigned = assignedValue(value, text, start);
  if (!assigned) return no;
  const { quoted, signs } = assigned;
  // Long keys hold no commas: another value begins.
  const plain = quoted ? assigned.value : assigned.value.replace(/(?<=^[^,;|]{20,64})[,;|].*$/s, '');
  if (/:\/\//.test(plain)) return no;
  // Amazon's secrets have forty characters and a recognizer of their own.
  if (awsSecret.test(text.slice(Math.max(0, start - 40), start)) && plain.length !== 40) return no;
  const isMixed = signs >= manySigns && !/\s/.test(plain);
  if (!isMixed && !looksRandom(plain) && !(quoted && isPassphrase(plain, 0))) return no;
  const length = plain.length;
  if (/example/i.test(value)) return { ...documentation, confidence: 0.44, length };
  return { verdict: 'valid', evidence: ['assignment', 'random'], length };
}

export const genericSecretDescription: Description = {
  title: 'Key or token beside its name',
  standard: 'None: a name such as api_key, and a value that looks random',
  proof: 'cue',
  finds: [
    'api_key = «' + '9f8a7c6b5d4e3f2a1b0c»',
    'clientSecret: "«' + 'Ufvuj-d6alhwGKvvLh_8Nq0K»"',
    'Set-Cookie: session=«' + 'k4Jm9QwZr-Lt2Vb8XyNc0Pd5E»; HttpOnly',
    'Authorization: Bearer «' + 'eIdWHQqRfFmvP5LDDh-IGxPUzi7I27H»',
  ],
  ignores: [
    'session=next_page_of_results_2',
    'token: next_page_of_results_2',
    'secret_key = get_secret_key()',
    'primaryKey: "customer_order_line_2024"',
    'apiKey: process.env.API_KEY',
    'token = "your-token-goes-here-1234"',
    'api_key: xxxxxxxxxxxxxxxxxxxx1',
  ],
};
