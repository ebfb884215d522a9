import type { SettingName } from '../../policy/settings';

/** The sections of the options, in their order; the last one holds what is no setting. */
export const sections = ['held', 'own', 'chats', 'redacting', 'records', 'data'] as const;

export type Section = (typeof sections)[number];

/** Where each setting is shown; what only says that others are locked is shown there. */
export const sectionOf: Readonly<Record<SettingName, Section | null>> = {
  mode: 'held',
  sensitivity: 'held',
  categoryActions: 'held',
  identifierActions: 'held',
  attachments: 'held',
  allowOverride: 'held',
  overrideNeedsReason: 'held',
  blockMessage: 'held',
  supportUrl: 'held',
  allowPause: 'held',
  ownWords: 'own',
  ownPatterns: 'own',
  allowList: 'own',
  canaries: 'own',
  siteActions: 'chats',
  sites: 'chats',
  redactionStyles: 'redacting',
  restoreAnswers: 'redacting',
  retentionDays: 'records',
  teamEndpoint: 'records',
  teamToken: 'records',
  lockedSettings: null,
};
