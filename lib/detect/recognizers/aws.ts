import { keyProof } from '../key-proof';
import { criticalSecret, type Description, no, type Recognizer } from '../recognizer';

/** AWS access key id. @see IAM User Guide, "IAM identifiers": prefixes; base32 after them */
export const awsAccessKeyId: Recognizer = {
  id: 'aws-access-key-id',
  category: 'credential',
  severity: 'high',
  type: 'SECRET',
  anchor: { at: 'words', words: ['akia', 'asia', 'abia', 'acca'] },
  pattern: /(?<![\w/+])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![\w/+])/uy,
  confidence: 0.92,
  proof: ({ value }) => (/\d/.test(value.slice(4)) || /EXAMPLE/.test(value) ? keyProof(value.slice(4)) : no),
};

/** AWS secret access key: forty characters of base64 beside their name. */
export const awsSecretAccessKey: Recognizer = {
  id: 'aws-secret-access-key',
  ...criticalSecret,
  anchor: { at: 'words', words: ['secret', 'aws_sec', 'sk:'] },
  pattern:
    /secret(?:[ _-]?access)?(?:[ _-]?key)?(?:[ _-]?id)?["'`]?[ \t]{0,3}(?:=>|[:=,]|is)?[ \t]{0,3}["'`]?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/diuy,
  confidence: 0.9,
  proof: ({ value }) =>
    /[a-z]/.test(value) && /[A-Z]/.test(value) && /[\d/+]/.test(value) ? keyProof(value) : no,
};

export const awsDescriptions: Readonly<Record<string, Description>> = {
  'aws-access-key-id': {
    title: 'AWS access key id',
    standard: 'AWS IAM, unique identifiers: prefix, 16 signs of base32',
    proof: 'structure',
    finds: ['AKIA' + 'QYLPMN5HFIQR7XYA', 'AKIAIOSFODNN7EXAMPLE'], // the second is Amazon's own example
    ignores: [
      'AKIA' + 'QYLPMN5HFIQR7XY',
      'AKIA' + 'QYLPMN5HFIQR7XYAB',
      'akia' + 'qylpmn5hfiqr7xya',
      'ASIA' + 'XXXXXXXXXXXXXXXX',
      'ASIAPACIFICCONFERENCE',
    ],
  },
  'aws-secret-access-key': {
    title: 'AWS secret access key',
    standard: 'AWS IAM, access keys: 40 signs of base64',
    proof: 'cue',
    finds: [
      'aws_secret_access_key = «' + 'k4Jm/9QwZr+Lt2Vb8XyNc0Pd5Ee7Ha1Sg3Uf6Iok' + '»',
      'SecretAccessKey: «wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY»', // Amazon's own example
    ],
    ignores: ['k4Jm/9QwZr+Lt2Vb8XyNc0Pd5Ee7Ha1Sg3Uf6Iok', 'secret da39a3ee5e6b4b0d3255bfef95601890afd80709'],
  },
};
