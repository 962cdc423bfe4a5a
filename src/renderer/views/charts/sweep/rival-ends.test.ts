import { expect, test } from 'vitest';
import { objectiveById } from '../../../../core/objectives';
import { outcome } from '../../../../core/outcome/outcome';
import { descend } from '../../../../core/run/descend';
import { evaluations } from '../../../../core/run/evaluations';
import { defaultSession, requestOf } from '../../../../shared/session/session';
import { ownFields } from '../../../../shared/session/session-run';
import type { LabRun } from '../../../model/lab-runs';
import { rivalEnds } from './rival-ends';

/** A run of 200 steps, beside another. */
function rival(id: 'book' | 'saddle', start: readonly number[]): LabRun {
  const run = { ...ownFields(defaultSession), start, steps: 200, gradient: 'analytic' as const };
  const computed = { ...requestOf({ id }, run), objective: objectiveById(id) };
  const trajectory = descend(computed);
  const result = {
    request: requestOf({ id }, run),
    trajectory,
    total: trajectory.length,
    outcome: outcome(computed, trajectory),
    evaluations: evaluations(computed, trajectory, 200),
  };
  const own = { ...run, hidden: false };
  return { style: 1, run: own, active: false, result, path: trajectory };
}

test('a run arrives at a minimum, and not where it comes to rest on a saddle', () => {
  // Each step leaves 0.8 of the way: a ten-thousandth of it after ⌈ln 1e-4 / ln 0.8⌉ = 42.
  expect(rivalEnds([rival('book', [-3, 4])])[0]?.arrived).toBe(42);
  const onSaddle = rival('saddle', [3, 0]);
  expect(onSaddle.result?.outcome?.kind).toBe('converged');
  expect(rivalEnds([onSaddle])[0]?.arrived).toBeNull();
});
