import type { Marked } from './labels';
import type { Scene } from './scene';

/** A kind of text. */
export interface Frame {
  readonly name: string;
  /** How often it is made, relative to the others of its part. */
  readonly share: number;
  /** Languages it can be in; none is any that has prose. */
  readonly langs?: readonly string[];
  /** The text is left as it is made. */
  readonly isExact?: true;
  readonly make: (scene: Scene) => Marked;
}
