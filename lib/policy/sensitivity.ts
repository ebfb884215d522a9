import type { DetectOptions } from '../detect/detect';

/** How much is reported: from what is nearly certain to what may well be nothing, least first. */
export const sensitivities = ['low', 'default', 'high'] as const satisfies readonly NonNullable<
  DetectOptions['sensitivity']
>[];

export type Sensitivity = (typeof sensitivities)[number];
