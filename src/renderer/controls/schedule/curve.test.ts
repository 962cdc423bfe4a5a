import { expect, test } from 'vitest';
import { schedules } from '../../../core/schedules';
import { curveOf, CURVE_HEIGHT, CURVE_WIDTH } from './curve';

const pointsOf = (points: string) => points.split(' ').map((pair) => pair.split(',').map(Number));

test.each(schedules)('the curve of $id stays in its box, from edge to edge', ({ id }) => {
  for (const steps of [1, 2, 50, 1_000_000]) {
    const { points, at } = curveOf({ lr: 0.1, steps, schedule: { id } }, Math.ceil(steps / 2));
    const all = pointsOf(points);
    expect(all.length).toBeLessThanOrEqual(120);
    expect(all[0]?.[0]).toBe(0);
    if (steps > 1) expect(all.at(-1)?.[0]).toBe(CURVE_WIDTH);
    for (const [x = Number.NaN, y = Number.NaN] of [...all, at]) {
      expect(x >= 0 && x <= CURVE_WIDTH && y >= 0 && y <= CURVE_HEIGHT).toBe(true);
    }
  }
});

test('an exponential that halves is at half its height after one step', () => {
  const schedule = { id: 'exponential', params: { factor: 0.5 } };
  const { points, at } = curveOf({ lr: 8, steps: 3, schedule }, 2);
  expect(pointsOf(points)).toEqual([
    [0, 0],
    [CURVE_WIDTH / 2, CURVE_HEIGHT / 2],
    [CURVE_WIDTH, (3 * CURVE_HEIGHT) / 4],
  ]);
  expect(at).toEqual([CURVE_WIDTH / 2, CURVE_HEIGHT / 2]);
});
