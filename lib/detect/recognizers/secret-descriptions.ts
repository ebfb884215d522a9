import type { Description } from '../recognizer';
import { accessDescriptions } from './secrets/access';
import { aiDescriptions } from './secrets/ai';
import { cloudsDescriptions } from './secrets/clouds';
import { codeHostingDescriptions } from './secrets/code-hosting';
import { databasesDescriptions } from './secrets/databases';
import { hostingDescriptions } from './secrets/hosting';
import { messagingDescriptions } from './secrets/messaging';
import { monitoringDescriptions } from './secrets/monitoring';
import { otherCloudsDescriptions } from './secrets/other-clouds';
import { packagesDescriptions } from './secrets/packages';
import { paymentsDescriptions } from './secrets/payments';
import { pipelinesDescriptions } from './secrets/pipelines';
import { servicesDescriptions } from './secrets/services';
import { socialDescriptions } from './secrets/social';
import { vaultsDescriptions } from './secrets/vaults';

/** What people read about the keys and tokens of each provider. Never part of the guard. */
export const secretDescriptions: Readonly<Record<string, Description>> = {
  ...accessDescriptions,
  ...aiDescriptions,
  ...cloudsDescriptions,
  ...codeHostingDescriptions,
  ...databasesDescriptions,
  ...hostingDescriptions,
  ...messagingDescriptions,
  ...monitoringDescriptions,
  ...otherCloudsDescriptions,
  ...packagesDescriptions,
  ...paymentsDescriptions,
  ...pipelinesDescriptions,
  ...servicesDescriptions,
  ...socialDescriptions,
  ...vaultsDescriptions,
};
