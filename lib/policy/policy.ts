import type { Category } from '../detect/finding';
import type { RedactionStyle } from '../redact/redaction-style';
import type { Action } from './action';
import type { AttachmentLevel } from './levels';
import type { Sensitivity } from './sensitivity';

/** What somebody chose to happen; the site goes before the identifier, and that before the category. */
export interface ActionChoices {
  /** By site id; `off` is "off on this site". */
  readonly siteActions: Readonly<Record<string, Action>>;
  readonly identifierActions: Readonly<Record<string, Action>>;
  /** A category that is missing acts by the severity of its finding. */
  readonly categoryActions: Readonly<Partial<Record<Category, Action>>>;
}

/** What an administrator chose to happen. */
export interface Floors extends ActionChoices {
  /** What may come of a file that cannot be read; nothing where the administrator left that to the person. */
  readonly attachments?: AttachmentLevel | undefined;
}

/** The settings in force on a page: what is left after administrator, user and defaults were put together. */
export interface Policy extends ActionChoices {
  /** Ceiling at `off` and `audit`; otherwise a floor for every finding whose own action is not `off`. */
  readonly mode: Action;
  /** What an administrator chose, below which no choice of a person's goes, whatever it is named by. */
  readonly floors: Floors;
  /** Under `block`, whether the extension's own page may let a send through. */
  readonly allowOverride: boolean;
  /** Whether sending anyway needs a reason of a closed list. */
  readonly overrideNeedsReason: boolean;
  /** What is put in the place of a value; where a category is missing, a placeholder. */
  readonly redactionStyles: Readonly<Partial<Record<Category, RedactionStyle>>>;
  /** Whether answers show the values that placeholders stand for. */
  readonly restoreAnswers: boolean;
  /** Values a person chose to let pass, compared whole. */
  readonly allowList: readonly string[];
  readonly sensitivity: Sensitivity;
  /** What may come of a file that cannot be read, where nothing nearer says so. */
  readonly attachments: AttachmentLevel;
  /** Terms that are found wherever they stand as whole words. */
  readonly ownWords: readonly string[];
  /** Patterns in RE2 syntax. */
  readonly ownPatterns: readonly string[];
  /** Planted strings, found exactly. */
  readonly canaries: readonly string[];
}
