// For tests: the notebook's run, save for what is said of it; any run; and functions of one's own.

import fc from 'fast-check';
import { compileObjective } from '../objectives/compile-objective';
import type { CatalogueObjective, Objective } from '../objectives/objective';
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
      noise: fc.record({ sigma: fc.constantFrom(0, 0.5), seed: fc.nat() }),
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

/** side × side points over a domain of two variables; as many, evenly spread, over one of more. */
export function* gridOver(domain: CatalogueObjective['domain'], side: number) {
  for (let k = 0; k < side * side; k++) {
    const parts =
      domain.length === 2
        ? [(k % side) / (side - 1), Math.floor(k / side) / (side - 1)]
        : domain.map((_, i) => (k * Math.sqrt(2 * i + 3)) % 1);
    yield Float64Array.from(domain, ([low, high], i) => low + (high - low) * parts[i]);
  }
}
