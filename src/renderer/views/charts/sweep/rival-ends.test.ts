import { expect, test } from 'vitest';
import { defaultSession } from '../../../../shared/session/session';
import { ownFields } from '../../../../shared/session/session-run';
import type { LabRun } from '../../../model/lab-runs';
import { runResult } from '../chart.fixture';
import { rivalEnds } from './rival-ends';

/** A run of 200 steps, beside another. */
function rival(id: 'book' | 'saddle', start: readonly number[]): LabRun {
  const result = runResult({ objective: { id }, start, steps: 200 });
  const run = { ...ownFields(defaultSession), ...result.request, hidden: false };
  return { style: 1, run, active: false, result, path: result.trajectory };
}

test('a run arrives at a minimum, and not where it comes to rest on a saddle', () => {
  // Each step leaves 0.8 of the way: a ten-thousandth of it after ⌈ln 1e-4 / ln 0.8⌉ = 42.
  expect(rivalEnds([rival('book', [-3, 4])])[0]?.arrived).toBe(42);
  const onSaddle = rival('saddle', [3, 0]);
  expect(onSaddle.result?.outcome?.kind).toBe('converged');
  expect(rivalEnds([onSaddle])[0]?.arrived).toBeNull();
});
