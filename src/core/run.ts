// The inputs of one run of gradient descent.

import type { Objective } from './objective';

/** How the gradient is had: by central difference, as in the notebook, or from the formula. */
export type GradientKind = 'numerical' | 'analytic';

export interface Run {
  readonly objective: Objective;
  readonly start: ArrayLike<number>;
  /** η, the learning rate. */
  readonly lr: number;
  /** step_num: how many updates are made. */
  readonly steps: number;
  readonly gradient: GradientKind;
  /** The half width of the central difference, 1e-4 in the notebook. */
  readonly h: number;
}
