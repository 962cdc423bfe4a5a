import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../core/outcome/kinds';
import { Trajectory } from '../../../core/run/trajectory';
import { defaultSession, runOf } from '../../../shared/session/session';
import { stabilityPoint, nearestMinimumTo } from './stability-point';
import type { RunResult } from './results';

/** A run of one row, at x, with a verdict. */
const endingAt = (x: readonly number[], kind: 'converged' | 'diverging'): RunResult => ({
  request: runOf(defaultSession),
  trajectory: new Trajectory(2, Float64Array.of(...x, 0, 0, 0)),
  total: 1,
  outcome: { kind, step: 0, evidence: { curvature: 'minimum' } } as unknown as Outcome,
});

const two = {
  key: 'two',
  minima: [
    [0, 0],
    [10, 0],
  ] as const,
};
const typed = { key: '=x0^2', minima: [] };

describe('where the limit of lr is asked for', () => {
  it('is the known minimum at which the run arrived, to its last digit', () => {
    expect(stabilityPoint()(two, [-3, 0], endingAt([9.999, 0], 'converged'), 'two')).toEqual([
      10, 0,
    ]);
  });

  it('is the end of a run that arrived where no minimum is known', () => {
    expect(stabilityPoint()(two, [-3, 0], endingAt([5, 1], 'converged'), 'two')).toEqual([5, 1]);
    expect(stabilityPoint()(typed, [-3, 0], endingAt([5, 1], 'converged'), '=x0^2')).toEqual([
      5, 1,
    ]);
  });

  it('is the known minimum nearest to the start of a run that did not arrive', () => {
    expect(stabilityPoint()(two, [7, 0], endingAt([1e9, 0], 'diverging'), 'two')).toEqual([10, 0]);
    expect(stabilityPoint()(two, [-3, 0], null, null)).toEqual([0, 0]);
  });

  it('stays at the last arrival while lr goes beyond the limit, for that function only', () => {
    const point = stabilityPoint();
    point(typed, [-3, 0], endingAt([5, 1], 'converged'), '=x0^2');
    expect(point(typed, [-3, 0], endingAt([1e9, 0], 'diverging'), '=x0^2')).toEqual([5, 1]);
    const other = { key: '=x1^2', minima: [] };
    expect(point(other, [-3, 0], null, null)).toBeNull();
  });

  it('does not take the run of another function for its own', () => {
    expect(stabilityPoint()(typed, [-3, 0], endingAt([5, 1], 'converged'), 'book')).toBeNull();
  });
});

describe('the nearest of some points', () => {
  it('is by distance; there is none of none', () => {
    expect(
      nearestMinimumTo(
        [
          [0, 0],
          [3, 4],
          [2, 2],
        ],
        [2, 3],
      ),
    ).toEqual([2, 2]);
    expect(nearestMinimumTo([], [1])).toBeNull();
  });
});
