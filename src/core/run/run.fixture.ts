// For tests: the notebook's run, save for what is said of it; any run; and functions of one's own.

import fc from 'fast-check';
import { compileObjective } from '../objectives/compile-objective';
import type { Objective } from '../objectives/objective';
import { objectiveById, objectives, type ObjectiveId } from '../objectives';
import { optimizerIds } from '../optimizers';
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

/** Runs over both catalogues, tame and wild ones alike. */
export const anyRun = (mostSteps: number): fc.Arbitrary<Run> =>
  fc.constantFrom(...objectives).chain((objective) => {
    const { dimension: n } = objective;
    const coordinate = fc.double({ min: -6, max: 6, noNaN: true });
    return fc.record({
      objective: fc.constant(objective),
      start: fc.array(coordinate, { minLength: n, maxLength: n }),
      lr: fc.double({ min: -12, max: 3, noNaN: true }).map((power) => 10 ** power),
      steps: fc.integer({ min: 1, max: mostSteps }),
      gradient: fc.constantFrom('numerical' as const, 'analytic' as const),
      h: fc.constantFrom(1e-4, 1e-6),
      optimizer: fc.record({ id: fc.constantFrom(...optimizerIds) }),
    });
  });

/** A function as a person types it. */
export function typed(text: string): Objective {
  const read = compileObjective(text);
  if (!read.ok) throw new Error(read.problem.code);
  return read.objective;
}

/** A function that is not in the catalogue, of two variables unless more are said. */
export function custom(
  f: Objective['f'],
  gradient: (x: Float64Array) => readonly number[],
  dimension = 2,
): Objective {
  return { dimension, f, gradient: (x, out) => out.set(gradient(x)) };
}
