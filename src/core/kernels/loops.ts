// What a function may have beside f and its gradient: whole loops with f written into them. How
// they are made is in kernels.ts; whoever runs them needs only this.

import type { GradientKind } from '../math/gradient-kind';

/** null: there is no such loop, the general one serves. */
export interface Kernels {
  /** Plain gradient descent, every row kept. */
  rows(kind: GradientKind): RowsLoop | null;
  /** The same, only the points kept. */
  points(kind: GradientKind): PointsLoop | null;
  /** f over a grid; for two variables only. */
  values(): ValuesLoop | null;
  /** ∇f over a grid; for two variables only. */
  slopes(kind: GradientKind): SlopesLoop | null;
}

/**
 * The rows of steps from … to − 1 (see trajectory.ts) into `rows` from its row `at` on. Before
 * each step but step 0, x moves by −lr·g; x and g are left as the last row has them.
 */
export type RowsLoop = (
  x: Float64Array,
  g: Float64Array,
  lr: number,
  h: number,
  rows: Float64Array,
  at: number,
  from: number,
  to: number,
) => void;

/**
 * A step waits for the one before, so a processor with one run to do is idle most of the time:
 * so many runs go side by side. Four are 2.1 times as fast as one for the book's function.
 */
export const LANES = 4;

/**
 * Takes LANES points in `x`, one after the other, from step `from` to step `to`; those of step
 * from + 1 … to go into `path` at [step * LANES * n].
 */
export type PointsLoop = (
  x: Float64Array,
  lr: number,
  h: number,
  path: Float64Array,
  from: number,
  to: number,
) => void;

/** values[j * x0s.length + i] = f(x0s[i], x1s[j]) */
export type ValuesLoop = (x0s: Float64Array, x1s: Float64Array, values: Float64Array) => void;

/** The pairs ∂f/∂x0, ∂f/∂x1 in the order of `ValuesLoop`. */
export type SlopesLoop = (
  x0s: Float64Array,
  x1s: Float64Array,
  h: number,
  slopes: Float64Array,
) => void;
