import { actions } from './action';
import { sensitivities } from './sensitivity';

/** What may come of a file that cannot be read, least strict first. */
export const attachmentLevels = ['allow', 'warn', 'block'] as const;

export type AttachmentLevel = (typeof attachmentLevels)[number];

/** The words that a setting of a kind is one of, least strict first. */
export const levels = {
  action: actions,
  sensitivity: sensitivities,
  attachments: attachmentLevels,
} as const;

export type LevelKind = keyof typeof levels;

/** Whether a kind of setting is one word of a list. */
export function isLevelKind(kind: string): kind is LevelKind {
  return Object.hasOwn(levels, kind);
}

/** Whether `a` is less strict than `b`, both words of a kind. */
export function isLess(kind: LevelKind, a: unknown, b: unknown): boolean {
  const words: readonly unknown[] = levels[kind];
  return words.indexOf(a) < words.indexOf(b);
}
