import { expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { objectiveById, objectives } from '../core/objectives';
import { slices } from './slices';

const book = objectiveById('book');
const H = 1e-4;
const through = (at: readonly number[], ...offsets: number[]) =>
  slices(book, { at, h: H, lines: [0, 1].map((axis) => ({ axis, offsets })) });

test('slices have the values of the two functions of the notebook, and the slopes that it printed', () => {
  const { f, values, slope } = through([3, 4], -3, 0, 2);
  // x0² + 4² at 0, 3, 5 and 3² + x1² at 1, 4, 6.
  expect([f, ...values.map((along) => [...along])]).toEqual([25, [16, 25, 41], [10, 25, 45]]);
  expect(slope.numerical).toEqual(golden.numericalDiff.map(({ value }) => value));
  expect(slope.exact).toEqual([6, 8]);
});

test.each(objectives)('they take the very values of the central difference: $id', (objective) => {
  const at = objective.start;
  const lines = at.slice(0, 2).map((_coordinate, axis) => ({ axis, offsets: [H, -H] }));
  const { f, values, slope } = slices(objective, { at, h: H, lines });
  expect(f).toBe(objective.f(Float64Array.from(at)));
  values.forEach(([ahead, behind], axis) => {
    expect([ahead, behind]).toEqual([slope.plus[axis], slope.minus[axis]]);
  });
});

test('a coordinate that there is not is refused', () => {
  const lines = [{ axis: 2, offsets: [0] }];
  expect(() => slices(book, { at: [3, 4], h: H, lines })).toThrow('no coordinate 2');
});
