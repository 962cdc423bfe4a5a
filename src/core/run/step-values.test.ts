import { expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { objectiveById } from '../objectives';
import { stepValues } from './step-values';

const book = objectiveById('book');
const exploding = golden.descentFresh.find((run) => run.lr === 10)!;

test.each(exploding.rows.slice(0, 12))('at (%d, %d) it is the notebook’s', (x0, x1, _f, g0, g1) => {
  const h = 1e-4;
  const { plus, minus, xPlus, xMinus, numerical, exact } = stepValues(book, [x0, x1], h);
  expect(numerical).toEqual([g0, g1]);
  // The book's f and its slope, by hand.
  expect(plus).toEqual([(x0 + h) ** 2 + x1 ** 2, x0 ** 2 + (x1 + h) ** 2]);
  expect(minus).toEqual([(x0 - h) ** 2 + x1 ** 2, x0 ** 2 + (x1 - h) ** 2]);
  expect(plus.map((ahead, i) => (ahead - minus[i]) / (2 * h))).toEqual(numerical);
  expect([xPlus, xMinus]).toEqual([
    [x0 + h, x1 + h],
    [x0 - h, x1 - h],
  ]);
  expect(exact).toEqual([2 * x0, 2 * x1]);
});

test('a point of another dimension is refused', () => {
  expect(() => stepValues(book, [1], 1e-4)).toThrow(RangeError);
});
