import { expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { objectiveById } from '../../core/objectives';
import type { RunRequest } from '../../shared/session/session';
import { frozenCoordinates, isFrozenAt } from './frozen-coordinates';
import type { RunResult } from './queries/results';
import { computedRun, madeUpRun } from './run.fixture';

const resultOf = (changes: Partial<RunRequest>) => computedRun({ lr: 10, ...changes });

test('lr = 10 in the notebook loses x1 at step 9 and x0 at step 10, where the golden gradients are 0 for good', () => {
  const { rows } = golden.descentFresh.find((run) => run.lr === 10)!;
  const firstZero = [3, 4].map((column) => rows.findIndex((row) => row[column] === 0));
  expect(firstZero).toEqual([10, 9]);
  expect(frozenCoordinates(resultOf({}))).toEqual({ lostFrom: [10, 9], from: 10 });
});

test('it loses them later with a larger h: beyond half the spacing of float64 numbers', () => {
  // The spacing at x is about 2.2e-16 · |x|, and each step multiplies x by 19.
  const { lostFrom } = frozenCoordinates(resultOf({ h: 1e-2 }));
  expect(lostFrom).toEqual([11, 11]);
});

test.each<[string, RunResult]>([
  ['the gradient of the formula', resultOf({ gradient: 'analytic' })],
  ['a run that still arrives', { ...resultOf({}), outcome: null }],
  ...[0.1, 0.5, 1, 1e-10].map((lr): [string, RunResult] => [`lr = ${lr}`, resultOf({ lr })]),
])('no coordinate is lost with %s', (_, run) => {
  expect(frozenCoordinates(run)).toEqual({ lostFrom: [null, null], from: null });
});

test('a coordinate is lost where it was before the numbers left float64', () => {
  // Nothing moves along x1, and x0 goes beyond float64 with a gradient that a test makes up.
  const { outcome } = resultOf({ steps: 2 });
  const rows = [1, 1e20, 1, 1, 0, 1e300, 1e20, 1, 1, 0, Infinity, 1e20, 1, 1, 0];
  const run = madeUpRun(rows, { outcome });
  const found = frozenCoordinates(run);
  expect(found.lostFrom).toEqual([1, 0]);
  const frozen = [0, 1, 2].map((step) => isFrozenAt(found, run.trajectory, step, 0));
  expect(frozen).toEqual([false, true, false]);
});

test('level ground is no ice: simpleNet thrown to where its slope is 1e-50', () => {
  const { start } = objectiveById('simplenet');
  const run = resultOf({ objective: { id: 'simplenet' }, start, lr: 100 });
  expect(run.outcome?.kind).toBe('frozen');
  expect(frozenCoordinates(run).from).toBeNull();
});
