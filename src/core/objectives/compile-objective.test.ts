import { expect, test } from 'vitest';
import { descend } from '../run/descend';
import { runOf } from '../run/run.fixture';
import { compileObjective } from './compile-objective';

test('the book’s formula, typed, descends to the bits of the catalogue’s', () => {
  const compiled = compileObjective('np.sum(x**2)');
  if (!compiled.ok) throw new Error(compiled.problem.code);
  const { objective } = compiled;
  expect(objective).toMatchObject({ dimension: 2, tex: 'x_0^2 + x_1^2', formula: 'np.sum(x**2)' });
  for (const gradient of ['numerical', 'analytic'] as const) {
    const run = runOf({ lr: 1.01, gradient });
    expect(descend({ ...run, objective }).rows).toEqual(descend(run).rows);
  }
});

test('what cannot be read is no objective', () => {
  const compiled = compileObjective('x0 +');
  expect(compiled).toMatchObject({ ok: false, problem: { from: 3, to: 4 } });
});
