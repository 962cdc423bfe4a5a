// The inputs of one run of gradient descent.

import type { GradientKind } from '../math/gradient-kind';
import type { ChosenNoise } from '../noise/chosen-noise';
import type { ChosenOptimizer } from '../optimizers/chosen-optimizer';
import type { Objective } from '../objectives/objective';
import type { ChosenSchedule } from '../schedules/chosen-schedule';

export interface Run {
  readonly objective: Objective;
  readonly start: ArrayLike<number>;
  /** η, the learning rate; with a schedule what that makes the rate of each step of. */
  readonly lr: number;
  /** step_num: how many updates are made. */
  readonly steps: number;
  readonly gradient: GradientKind;
  /** The half width of the central difference, 1e-4 in the notebook. */
  readonly h: number;
  /** Plain gradient descent if left out. */
  readonly optimizer?: ChosenOptimizer;
  /** How the rate changes with the steps; constant if left out. */
  readonly schedule?: ChosenSchedule;
  /** What is added to every gradient; nothing if left out. */
  readonly noise?: ChosenNoise;
}
