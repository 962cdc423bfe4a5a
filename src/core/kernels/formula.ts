// What loops are made of: an objective as trees.

import type { Tree } from '../expression/tree/tree';

export interface Formula {
  /** n, the number of variables. */
  readonly dimension: number;
  readonly value: Tree;
  /** The n partial derivatives; without them there are no loops with the analytic gradient. */
  readonly gradient?: readonly Tree[];
}
