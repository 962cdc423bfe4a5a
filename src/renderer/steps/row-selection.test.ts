import { expect, test } from 'vitest';
import { Trajectory } from '../../core/run/trajectory';
import { extended, firstRow, lastRow, rowsIn } from './row-selection';
import { rowsText } from './rows-text';

const place = { current: 5, total: 101, page: 10 };

test.each([
  ['ArrowDown', { anchor: 5, end: 6 }],
  ['ArrowUp', { anchor: 5, end: 4 }],
  ['PageDown', { anchor: 5, end: 15 }],
  ['PageUp', { anchor: 5, end: 0 }],
  ['Home', { anchor: 5, end: 0 }],
  ['End', { anchor: 5, end: 100 }],
  ['a', null],
])('Shift+%s selects from the step shown on: %j', (key, selection) => {
  expect(extended(null, key, place)).toEqual(selection);
});

test('it goes on from where it ended, stays within the run, and turns round at its beginning', () => {
  expect(extended(null, 'ArrowDown', { ...place, total: 0 })).toBeNull();
  const down = extended({ anchor: 99, end: 100 }, 'ArrowDown', place);
  expect(down).toEqual({ anchor: 99, end: 100 });
  const up = extended(extended(down, 'ArrowUp', place), 'ArrowUp', place)!;
  expect(up).toEqual({ anchor: 99, end: 98 });
  expect([firstRow(up), lastRow(up), rowsIn(up)]).toEqual([98, 99, 2]);
});

test('rows are copied as a spreadsheet takes them, with every digit', () => {
  const trajectory = new Trajectory(
    2,
    Float64Array.of(-3, 4, 25, -6, 8, 0.1 + 0.2, -0, 1e-300, 1, 2),
  );
  const titles = ['step', 'x0', 'x1', 'f'];
  expect(rowsText({ trajectory, axes: [0, 1], titles, first: 0, last: 1 })).toBe(
    'step\tx0\tx1\tf\n0\t-3\t4\t25\n1\t0.30000000000000004\t-0\t1e-300\n',
  );
});
