import { expect, test } from 'vitest';
import { objectiveById, objectives } from '../objectives';
import { MOST_TRIALS } from '../optimizers/backtracking';
import { descend } from './descend';
import { lineSearch } from './line-search';
import { runOf } from './run.fixture';

const book = objectiveById('book');
const optimizer = { id: 'backtracking' };

test("the trials on the book's f are those of the formula", () => {
  // From (−3, 4) with g = (−6, 8), f(x − tg) = 25(1 − 2t)² and ‖g‖² = 100.
  const trials = lineSearch({ objective: book, optimizer, lr: 4 }, [-3, 4], [-6, 8]);
  expect(trials).toMatchObject([
    { t: 4, f: 1225, x: [21, -28], accepted: false },
    { t: 2, f: 225, x: [9, -12], accepted: false },
    { t: 1, f: 25, x: [3, -4], accepted: false },
    { t: 0.5, f: 0, x: [0, 0], accepted: true },
  ]);
  for (const { t, bound } of trials) expect(bound).toBeCloseTo(25 - 0.01 * t, 12);
});

test.each(objectives)('on $id the last trial is the next point, and f never rises', (objective) => {
  const run = runOf({ objective, lr: 10, steps: 30, gradient: 'analytic', optimizer });
  const path = descend(run);
  const n = objective.dimension;
  for (let step = 0; step < 30; step++) {
    const g = Array.from({ length: n }, (_, i) => path.gradient(step, i));
    // A pit without bottom is left for good.
    if (![...path.point(step + 1), ...g].every(Number.isFinite)) return;
    const trials = lineSearch(run, path.point(step), g);
    const last = trials.at(-1);
    expect(trials.slice(0, -1).every(({ accepted }) => !accepted)).toBe(true);
    if (last?.accepted) expect(last.x).toEqual([...path.point(step + 1)]);
    else {
      // At the bottom f is rounded to one number, and none is enough.
      expect(trials).toHaveLength(MOST_TRIALS);
      expect(path.point(step + 1)).toEqual(path.point(step));
    }
    expect(path.f(step + 1)).toBeLessThanOrEqual(path.f(step));
  }
});

test('uphill, or where f is undefined, the point stays', () => {
  const uphill = [6, -8];
  const trials = lineSearch({ objective: book, optimizer, lr: 1 }, [-3, 4], uphill);
  // So short a step that x does not move costs nothing, and is taken.
  expect(trials.at(-1)?.x).toEqual([-3, 4]);
  const steep = { dimension: 2, f: () => NaN, gradient: book.gradient };
  const lost = lineSearch({ objective: steep, optimizer, lr: 1 }, [-3, 4], uphill);
  expect(lost).toHaveLength(MOST_TRIALS);
  expect(lost.some(({ accepted }) => accepted)).toBe(false);
  const run = runOf({ objective: steep, lr: 1, steps: 1, gradient: 'analytic', optimizer });
  expect([...descend(run).point(1)]).toEqual([-3, 4]);
});

test('a point or a slope of another dimension is refused', () => {
  const search = { objective: book, optimizer, lr: 1 };
  expect(() => lineSearch(search, [1], [1, 1])).toThrow(RangeError);
  expect(() => lineSearch(search, [1, 1], [1, 1, 1])).toThrow(RangeError);
});

test('other methods try nothing', () => {
  for (const more of [{}, { optimizer: { id: 'adam' } }]) {
    expect(lineSearch({ objective: book, lr: 1, ...more }, [-3, 4], [-6, 8])).toEqual([]);
  }
});
