import { expect, it } from 'vitest';
import type { Outcome } from '../../../core/outcome/kinds';
import { madeUpRun } from '../run.fixture';
import { stabilityPoint } from './stability-point';

/** A run of one row, at x, with a verdict. */
const endingAt = (x: readonly number[], kind: 'converged' | 'diverging') => {
  const outcome = { kind, step: 0, evidence: { curvature: 'minimum' } } as unknown as Outcome;
  return madeUpRun([...x, 0, 0, 0], { outcome });
};

const minima = [[0, 0], [10, 0], [6, 8]] as const; // prettier-ignore
const known = { key: 'known', minima };
const typed = { key: '=x0^2', minima: [] };
const arrived = endingAt([5, 1], 'converged');
const far = endingAt([1e9, 0], 'diverging');

const start = [-3, 0];

it('the limit of lr is asked for where the run arrived: at the known minimum, to its last digit', () => {
  const near = endingAt([9.999, 0], 'converged');
  expect(stabilityPoint()(known, start, near, 'known')).toEqual([10, 0]);
  for (const subject of [known, typed]) {
    expect(stabilityPoint()(subject, start, arrived, subject.key)).toEqual([5, 1]);
  }
  // That was another function.
  expect(stabilityPoint()(typed, start, arrived, 'book')).toBeNull();
});

it('or at the known minimum nearest to the start of a run that did not arrive', () => {
  expect(stabilityPoint()(known, [7, 0], far, 'known')).toEqual([10, 0]);
  expect(stabilityPoint()(known, [7, 6], far, 'known')).toEqual([6, 8]);
  expect(stabilityPoint()(known, start, null, null)).toEqual([0, 0]);
});

it('stays at the last arrival while lr goes beyond the limit, for that function only', () => {
  const point = stabilityPoint();
  point(typed, start, arrived, '=x0^2');
  expect(point(typed, start, far, '=x0^2')).toEqual([5, 1]);
  expect(point({ key: '=x1^2', minima: [] }, start, null, null)).toBeNull();
});
