import { expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { objectiveById } from '../objectives';
import { sharedInitX } from './shared-init-x';

const { start, runs } = golden.descentSharedInitX;
const book = { objective: objectiveById('book'), start, gradient: 'numerical', h: 1e-4 } as const;

test("the cells print what the notebook's printed, bit for bit", () => {
  const cells = sharedInitX(book, runs);
  expect(cells.map(({ after }) => [...after])).toEqual(runs.map(({ result }) => result));
});

test('each cell begins where the one before has ended, and its rows say so', () => {
  const cells = sharedInitX(book, runs);
  expect([...cells[0].before]).toEqual(start);
  cells.forEach(({ cell, path, before, after }, k) => {
    expect(path.length).toBe(runs[k].steps + 1);
    expect(cell.lr).toBe(runs[k].lr);
    expect(path.point(0)).toEqual(before);
    expect(path.point(path.length - 1)).toEqual(after);
    if (k > 0) expect(before).toEqual(cells[k - 1].after);
  });
});

test('the third cell does not move at all: the second left it frozen', () => {
  const { before, after } = sharedInitX(book, runs)[2];
  expect(after).toEqual(before);
});

test("the caller's own start is left as it is, and what a cell left is not changed later", () => {
  const own = Float64Array.from(start);
  const cells = sharedInitX({ ...book, start: own }, runs);
  expect([...own]).toEqual(start);
  expect([...cells[0].after]).toEqual(runs[0].result);
});
