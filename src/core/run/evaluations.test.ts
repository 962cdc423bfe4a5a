import { describe, expect, test } from 'vitest';
import { objectiveById } from '../objectives';
import type { Objective } from '../objectives/objective';
import { optimizerIds } from '../optimizers';
import { descend } from './descend';
import { evaluations } from './evaluations';
import { runOf } from './run.fixture';

/** An objective that counts how often it is asked, and has no loop of its own that would not ask. */
function counted(id: string) {
  const { dimension, f, gradient } = objectiveById(id);
  const count = { f: 0, gradient: 0 };
  const objective: Objective = {
    dimension,
    f: (x) => (count.f++, f(x)),
    gradient: (x, out) => (count.gradient++, gradient(x, out)),
  };
  return { objective, count };
}

const common = { lr: 0.01, steps: 25 };

test.each([
  // 2n a step by central difference: 4 in two dimensions, 12 for simpleNet's six weights.
  ['book', 'numerical', { f: 100, gradient: 0 }],
  ['simplenet', 'numerical', { f: 300, gradient: 0 }],
  ['book', 'analytic', { f: 0, gradient: 25 }],
  ['simplenet', 'analytic', { f: 0, gradient: 25 }],
] as const)('25 steps on %s with the %s gradient', (id, gradient, expected) => {
  const run = runOf({ ...common, objective: id, gradient });
  const path = descend(run);
  expect(evaluations(run, path, 25)).toEqual(expected);
  expect(evaluations(run, path, 0)).toEqual({ f: 0, gradient: 0 });
});

describe.each(['numerical', 'analytic'] as const)('with the %s gradient', (gradient) => {
  test.each(optimizerIds)('%s asks as often as is counted', (id) => {
    const { objective, count } = counted('rosenbrock');
    const run = runOf({ ...common, objective, start: [-1.2, 1], gradient, optimizer: { id } });
    const path = descend(run);
    const walked = { ...count };
    // Beside the steps: f of all 26 rows, and the gradient of the last.
    const last = gradient === 'numerical' ? { f: 4, gradient: 0 } : { f: 0, gradient: 1 };
    const steps = evaluations(run, path, 25);
    const [f, slopes] = [steps.f + 26 + last.f, steps.gradient + last.gradient];
    expect(walked).toEqual({ f, gradient: slopes });
  });
});
