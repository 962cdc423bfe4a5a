// For tests: the notebook's run, save for what is said of it.

import type { Objective } from '../objectives/objective';
import { objectiveById, type ObjectiveId } from '../objectives';
import type { Run } from './run';

export interface Asked extends Partial<Omit<Run, 'objective'>> {
  readonly objective?: Objective | ObjectiveId;
}

/** A function of the catalogue begins at its own start. */
export function runOf({ objective: asked = 'book', ...more }: Asked = {}): Run {
  const objective = typeof asked === 'string' ? objectiveById(asked) : asked;
  const { start = [-3, 4] } = objective as { start?: readonly number[] };
  return { start, lr: 0.1, steps: 100, gradient: 'numerical', h: 1e-4, ...more, objective };
}

/** A function that is not in the catalogue, of two variables unless more are said. */
export function custom(
  f: Objective['f'],
  gradient: (x: Float64Array) => readonly number[],
  dimension = 2,
): Objective {
  return { dimension, f, gradient: (x, out) => out.set(gradient(x)) };
}
