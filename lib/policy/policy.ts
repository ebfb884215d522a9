import type { Category } from '../detect/finding';
import type { Action } from './action';

/** The settings in force on a page: what is left after administrator, user and defaults were put together. */
export interface Policy {
  /** Ceiling at `off` and `audit`; otherwise a floor for every finding whose own action is not `off`. */
  readonly mode: Action;
  /** By category; a category that is missing acts by the severity of its finding. */
  readonly categoryActions: Readonly<Partial<Record<Category, Action>>>;
  /** By site id; `off` is "off on this site". */
  readonly siteActions: Readonly<Record<string, Action>>;
  /** Under `block`, whether the extension's own page may let a send through. */
  readonly allowOverride: boolean;
  /** Values a person chose to let pass, compared whole. */
  readonly allowList: readonly string[];
}
