import { crc32Base62 } from '../checksums/crc32-base62';
import { keyProof } from '../key-proof';
import {
  checksum,
  criticalSecret,
  type Description,
  type Proof,
  type Recognizer,
  valid,
  wrongSum,
} from '../recognizer';

/**
 * GitHub ends its tokens in a CRC-32 of what stands before, in base 62 and six characters. A token whose checksum is
 * wrong is still shown, less surely: the prefix alone says what it is.
 * @see GitHub blog, "Behind GitHub's new authentication token formats"
 */
function proveToken(value: string): Proof {
  const random = value.slice(value.lastIndexOf('_') + 1);
  const filler = keyProof(random);
  if (filler.verdict === 'no') return filler;
  // The newer form of installations holds a JSON web token and no checksum.
  if (value.includes('.')) return valid;
  return crc32Base62(random) ? { ...checksum, confidence: 0.99 } : wrongSum;
}

/** GitHub tokens: classic, OAuth, app and refresh. */
export const githubToken: Recognizer = {
  id: 'github-token',
  ...criticalSecret,
  anchor: { at: 'words', words: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'] },
  reachesFar: true,
  pattern: /(?<!\w)gh[pousr]_(?:[A-Za-z0-9]{36}|[A-Za-z0-9]{76}|\d{4,12}_eyJ[\w.-]{60,1200})(?!\w)/uy,
  confidence: 0.95,
  proof: ({ value }) => proveToken(value),
};

/** GitHub fine-grained personal access token. */
export const githubFineGrainedToken: Recognizer = {
  id: 'github-fine-grained-token',
  ...criticalSecret,
  anchor: { at: 'words', words: ['github_pat_'] },
  pattern: /(?<!\w)github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?!\w)/uy,
  confidence: 0.95,
  proof: ({ value }) => keyProof(value.slice(11)),
};

export const githubDescriptions: Readonly<Record<string, Description>> = {
  'github-token': {
    title: 'GitHub token',
    standard: 'github.blog, authentication token formats; CRC-32',
    proof: 'check',
    finds: ['gho_' + 'rZk3Vq8LwYx1NbT6mHs9Jc2PdAe5Ug1KG3VV', 'ghp_' + 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY1zAb'],
    ignores: [
      'ghp_' + 'aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xY1zA',
      'ghp_' + 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'ghp_token',
    ],
  },
  'github-fine-grained-token': {
    title: 'GitHub fine-grained token',
    standard: 'github.blog, authentication token formats',
    proof: 'structure',
    finds: [
      'github_pat_' +
        '11ABCDE2Y0pQrStUvWxYz3_4aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefGHIJKLMNOPqrstuvwx'.slice(0, 82),
    ],
    ignores: ['github_pat_' + '11ABCDE2Y0pQrStUvWxYz3', 'github_pat_token'],
  },
};
