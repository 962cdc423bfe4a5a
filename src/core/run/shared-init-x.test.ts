import { expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { runOf } from './run.fixture';
import { sharedInitX } from './shared-init-x';

const { start, runs } = golden.descentSharedInitX;
const own = Float64Array.from(start);
const cells = sharedInitX(runOf({ start: own }), runs);

test("the cells print what the notebook's printed, bit for bit", () => {
  expect(cells.map(({ after }) => [...after])).toEqual(runs.map(({ result }) => result));
  // The caller's own start is left as it is.
  expect([...own]).toEqual(start);
});

test('each cell begins where the one before has ended, and its rows say so', () => {
  expect([...cells[0].before]).toEqual(start);
  cells.forEach(({ cell, path, before, after }, k) => {
    expect(path.length).toBe(runs[k].steps + 1);
    expect(cell.lr).toBe(runs[k].lr);
    expect(path.point(0)).toEqual(before);
    expect(path.point(path.length - 1)).toEqual(after);
    if (k > 0) expect(before).toEqual(cells[k - 1].after);
  });
  // The second left it frozen.
  expect(cells[2].after).toEqual(cells[2].before);
});
