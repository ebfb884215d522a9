import { fileURLToPath } from 'node:url';

/** Where the peers are installed: beside the project, never in it. */
export const peersFolder = fileURLToPath(new URL('../../../.output/peers', import.meta.url));
