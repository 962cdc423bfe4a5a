// The general loops are the measure: what a generated loop gives is theirs to the last bit. Over
// the catalogue they call what is written by hand.

import { describe, expect, test } from 'vitest';
import { descend } from '../run/descend';
import { Descent } from '../run/descent';
import { compile } from '../expression/emit/compile';
import { treeOf } from '../expression/parse/parsed.fixture';
import { gradientTrees } from '../expression/tree/differentiate';
import { kernelsFor } from './kernels';
import type { CatalogueObjective } from '../objectives/objective';
import { objectiveById, objectives } from '../objectives';
import { withKernels } from '../objectives/with-kernels';
import { LANES } from './loops';
import { sampleField, sampleSurface } from '../maps/sample';
import { batchDescent } from '../run/batch-descent';
import { runOf } from '../run/run.fixture';

/** Objectives with loops of their own, and the same without. */
const formulas = [
  'sin(x)exp(-(x^2 + y^2)/10) + cos(x*y)',
  // Undefined on three quarters of the plane.
  'sqrt(x) + log(y)',
  // A choice, a kink and an uneven power.
  '(x < y ? abs(x) : 3y) + max(x^y, -2)',
  'y^3',
].map((name) => {
  const tree = treeOf(name);
  const general = { dimension: 2, ...compile(tree, 2) };
  const kernels = kernelsFor({ dimension: 2, value: tree, gradient: gradientTrees(tree, 2) });
  return { name, made: { ...general, kernels }, general, starts: [[2.5, 0.1]] };
});

const catalogue = objectives
  .filter((entry: CatalogueObjective) => !entry.displayOnly)
  .map((entry) => {
    const [low, high] = entry.domain.map(([from, to]) => to - from);
    const starts = [entry.start, [0.3 * low, -0.4 * high]];
    return { name: entry.id, made: withKernels(entry), general: entry, starts };
  });

const kinds = ['numerical', 'analytic'] as const;

describe.each([...formulas, ...catalogue])('$name', ({ made, general, starts }) => {
  test.each(kinds)('descends alike with the %s gradient, out of float64 too', (gradient) => {
    expect(made.kernels?.rows(gradient)).not.toBeNull();
    for (const start of [...starts, [-3, 4], [0, -0], [1e160, -1], [1e150, -1e-150]]) {
      for (const lr of [1e-10, 0.01, 0.1, 0.9, 10]) {
        const run = runOf({ objective: made, start, lr, steps: 300, gradient });
        expect(descend(run).rows).toEqual(descend({ ...run, objective: general }).rows);
      }
    }
  });

  test.each(kinds)('walks over the same points with the %s gradient', (gradient) => {
    const run = runOf({ objective: made, steps: 50, gradient, h: 1e-3 });
    const { lanes, go } = batchDescent(run);
    expect(lanes).toBe(LANES);
    const from = Array.from({ length: lanes }, (_, lane) => [-3 + lane, 4 - lane / 3]);
    const x = Float64Array.from(from.flat());
    const path = new Float64Array(2 * lanes * 51);
    go(x, path, 0, 20);
    go(x, path, 20, 50);
    from.forEach((start, lane) => {
      const whole = descend({ ...run, objective: general, start });
      for (let step = 1; step <= 50; step++) {
        const at = 2 * (step * lanes + lane);
        expect(path.subarray(at, at + 2)).toEqual(whole.point(step));
      }
      expect(x.subarray(2 * lane, 2 * lane + 2)).toEqual(whole.point(50));
    });
  });

  test('samples alike, on grids of any number of rows', () => {
    const columns = Float64Array.from({ length: 23 }, (_, i) => -3.3 + i / 2);
    for (const lines of [1, 3, 4, 5, 8]) {
      const rows = Array.from({ length: lines }, (_, j) => 2.2 - j);
      expect(sampleSurface(made, columns, rows)).toEqual(sampleSurface(general, columns, rows));
      for (const kind of kinds) {
        const field = sampleField(made, columns, rows, kind, 1e-4);
        expect(field).toEqual(sampleField(general, columns, rows, kind, 1e-4));
      }
    }
  });
});

const himmelblau = withKernels(objectiveById('himmelblau'));

test('a run taken in parts is the whole run', () => {
  const run = runOf({ objective: himmelblau, lr: 0.01 });
  const descent = new Descent(run);
  const rows = new Float64Array(101 * 5);
  for (const count of [1, 2, 50, 1000]) descent.write(rows, descent.step, count);
  expect(rows).toEqual(descend(run).rows);
});

test('there are no analytic loops without trees of the gradient, none over a grid of three variables', () => {
  const value = treeOf('x^2 + y^2');
  const plane = kernelsFor({ dimension: 2, value });
  expect([plane.rows('analytic'), plane.slopes('analytic')]).toEqual([null, null]);
  expect(plane.rows('numerical')).not.toBeNull();
  const space = kernelsFor({ dimension: 3, value });
  expect([space.values(), space.slopes('numerical')]).toEqual([null, null]);
});

test('a formula that is only to be read makes no loops, one that cannot be read is named', () => {
  const net = objectiveById('simplenet');
  expect(withKernels(net)).toBe(net);
  const entry = { ...objectiveById('book'), formula: 'x0^2 + y9' };
  expect(() => withKernels(entry)).toThrow('x0^2 + y9');
});

test('another method than plain gradient descent takes the general loop', () => {
  const optimizer = { id: 'momentum' };
  const run = runOf({ objective: himmelblau, lr: 0.01, gradient: 'analytic', optimizer });
  const general = descend({ ...run, objective: objectiveById('himmelblau') });
  expect(descend(run).rows).toEqual(general.rows);
});
