import type { ActionChoices, Policy } from './policy';

const noChoices: ActionChoices = { siteActions: {}, identifierActions: {}, categoryActions: {} };

/** What holds before anything is known: everything found is held, with *Edit* and *Redact* only. */
export const strictest: Policy = {
  mode: 'redact',
  ...noChoices,
  floors: noChoices,
  allowOverride: false,
  overrideNeedsReason: false,
  redactionStyles: {},
  restoreAnswers: false,
  allowList: [],
  sensitivity: 'default',
  attachments: 'warn',
  ownWords: [],
  ownPatterns: [],
  canaries: [],
};
