// The inputs of one run of gradient descent.

import type { Objective } from '../objectives/objective';

/** How the gradient is had: by central difference, as in the notebook, or from the formula. */
export type GradientKind = 'numerical' | 'analytic';

/** An optimizer of the catalogue; a parameter that is left out has its default. */
export interface ChosenOptimizer {
  readonly id: string;
  readonly params?: Readonly<Record<string, number>>;
}

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
