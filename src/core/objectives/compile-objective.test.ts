import { expect, test } from 'vitest';
import { descend } from '../run/descend';
import { objectiveById } from '.';
import { compileObjective } from './compile-objective';

test('the book’s formula, typed, descends to the bits of the catalogue’s', () => {
  const compiled = compileObjective('np.sum(x**2)');
  if (!compiled.ok) throw new Error(compiled.problem.code);
  const { objective } = compiled;
  expect(objective).toMatchObject({ dimension: 2, tex: 'x_0^2 + x_1^2', formula: 'np.sum(x**2)' });
  for (const gradient of ['numerical', 'analytic'] as const) {
    const run = { start: [-3, 4], lr: 1.01, steps: 100, gradient, h: 1e-4 };
    expect(descend({ ...run, objective }).rows).toEqual(
      descend({ ...run, objective: objectiveById('book') }).rows,
    );
  }
});

test('what cannot be read is no objective', () => {
  const compiled = compileObjective('x0 +');
  expect(compiled).toMatchObject({ ok: false, problem: { from: 3, to: 4 } });
});
