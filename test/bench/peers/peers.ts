import { anonymizeNlp } from './anonymize-nlp';
import { arcjetRedact } from './arcjet-redact';
import { compromise } from './compromise';
import { detectSecrets } from './detect-secrets';
import { gitleaks } from './gitleaks';
import { glue } from './glue';
import { llmverify } from './llmverify';
import { openredaction } from './openredaction';
import type { Peer } from './peer';
import { presidio } from './presidio';
import { redactPii } from './redact-pii';
import { redactpiiNode } from './redactpii-node';
import { removePii } from './remove-pii';
import { secretlint } from './secretlint';

/** The detectors that Sotto is compared with. */
export const peers: readonly Peer[] = [
  glue,
  compromise,
  redactPii,
  anonymizeNlp,
  openredaction,
  llmverify,
  removePii,
  redactpiiNode,
  arcjetRedact,
  presidio,
  secretlint,
  detectSecrets,
  gitleaks,
];
