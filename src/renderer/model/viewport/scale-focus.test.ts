import { describe, expect, it } from 'vitest';
import { Trajectory } from '../../../core/run/trajectory';
import { scaleFocusOf, symlogOf } from './scale-focus';
import { homeOf } from './follow-frame';
import { reachKeeper } from './run-extent';

const home = homeOf({ x0: [-5, 5], x1: [-5, 5] });

/** Rows of x0, x1, f and both slopes; only the points matter here. */
const pathOf = (points: readonly (readonly [number, number])[]) =>
  new Trajectory(2, Float64Array.from(points.flatMap(([a, b]) => [a, b, 0, 0, 0])), points.length);

describe('the log axes of a run at the end of float64', () => {
  it.each([1e307, 1e308, 1.7e308, -1.7e308])('are finite about x1 = %d', (far) => {
    // x0² from (1, far): x0 comes to 0, and x1 stays.
    const path = pathOf(Array.from({ length: 60 }, (_, k) => [0.8 ** k, far]));
    const reach = reachKeeper()(path);
    const aim = scaleFocusOf(path, reach, 'converged', [], home);
    const { x0, x1 } = symlogOf([{ line: path, extent: reach }], aim, home, null);
    for (const axis of [x0, x1]) {
      expect(axis.interval.every(Number.isFinite)).toBe(true);
      expect(axis.interval[1]).toBeGreaterThan(axis.interval[0]);
      for (const u of [0, 0.25, 0.5, 1]) expect(Number.isFinite(axis.invert(u))).toBe(true);
      expect(axis.ticks(9).length).toBeLessThan(30);
    }
    expect(x1(far)).toBeGreaterThanOrEqual(0);
    expect(x1(far)).toBeLessThanOrEqual(1);
  });
});
