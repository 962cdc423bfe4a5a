// The inputs of one run of gradient descent.

import type { GradientKind } from '../math/gradient-kind';
import type { ChosenOptimizer } from '../optimizers/chosen-optimizer';
import type { Objective } from '../objectives/objective';

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
  /** Plain gradient descent if left out. */
  readonly optimizer?: ChosenOptimizer;
}
