import type { SecretFormat } from '../secret-format';
import { access } from './secrets/access';
import { ai } from './secrets/ai';
import { clouds } from './secrets/clouds';
import { codeHosting } from './secrets/code-hosting';
import { databases } from './secrets/databases';
import { hosting } from './secrets/hosting';
import { messaging } from './secrets/messaging';
import { monitoring } from './secrets/monitoring';
import { otherClouds } from './secrets/other-clouds';
import { packages } from './secrets/packages';
import { payments } from './secrets/payments';
import { pipelines } from './secrets/pipelines';
import { services } from './secrets/services';
import { social } from './secrets/social';
import { vaults } from './secrets/vaults';

/** Keys and tokens of providers that have a form of their own. */
export const secrets: readonly SecretFormat[] = [
  access,
  ai,
  clouds,
  codeHosting,
  databases,
  hosting,
  messaging,
  monitoring,
  otherClouds,
  packages,
  payments,
  pipelines,
  services,
  social,
  vaults,
].flat();
