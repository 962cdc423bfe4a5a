// The general loops are the measure: what a generated loop gives is theirs to the last bit.

import { describe, expect, test } from 'vitest';
import { descend } from '../run/descend';
import { Descent } from '../run/descent';
import {
  add,
  call,
  choose,
  compare,
  divide,
  multiply,
  number,
  power,
  subtract,
} from '../expression/tree/build';
import { compile } from '../expression/emit/compile';
import { gradientTrees } from '../expression/tree/differentiate';
import type { Tree } from '../expression/tree/tree';
import { kernelsFor } from './kernels';
import type { Objective } from '../objectives/objective';
import { LANES } from './loops';
import { sampleField, sampleSurface } from '../maps/sample';
import { batchDescent } from '../run/batch-descent';

const [x, y]: Tree[] = [0, 1].map((index) => ({ kind: 'variable', index }));
const square = (of: Tree): Tree => power(of, number(2));

const formulas: Record<string, Tree> = {
  'x^2 + y^2': add(square(x), square(y)),
  Himmelblau: add(
    square(subtract(add(square(x), y), number(11))),
    square(subtract(add(x, square(y)), number(7))),
  ),
  'sin(x) exp(−(x² + y²)/10) + cos(x y)': add(
    multiply(
      call('sin', x),
      call('exp', divide(subtract(number(0), add(square(x), square(y))), number(10))),
    ),
    call('cos', multiply(x, y)),
  ),
  'sqrt(x) + log(y), undefined on three quarters of the plane': add(
    call('sqrt', x),
    call('log', y),
  ),
  'a choice, a kink and an uneven power': add(
    choose(compare(x, '<', y), call('abs', x), multiply(y, number(3))),
    call('max', power(x, y), number(-2)),
  ),
  'of x1 alone': power(y, number(3)),
};

/** With loops of its own, and without. */
function both(tree: Tree): { made: Objective; general: Objective } {
  const general = { dimension: 2, ...compile(tree, 2) };
  const kernels = kernelsFor({ dimension: 2, value: tree, gradient: gradientTrees(tree, 2) });
  return { made: { ...general, kernels }, general };
}

const kinds = ['numerical', 'analytic'] as const;
const starts = [
  [-3, 4],
  [2.5, 0.1],
  [0, -0],
  [1e160, -1],
];

describe.each(Object.entries(formulas))('%s', (_, tree) => {
  const { made, general } = both(tree);

  test.each(kinds)('descends alike with the %s gradient, out of float64 too', (gradient) => {
    for (const start of starts) {
      for (const lr of [1e-10, 0.1, 0.9, 10]) {
        const run = { start, lr, steps: 300, gradient, h: 1e-4 };
        const rows = descend({ ...run, objective: made }).rows;
        expect(rows).toEqual(descend({ ...run, objective: general }).rows);
      }
    }
  });

  test.each(kinds)('walks over the same points with the %s gradient', (gradient) => {
    const run = { objective: made, start: [-3, 4], lr: 0.1, steps: 50, gradient, h: 1e-3 };
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
    const columns = Float64Array.from({ length: 7 }, (_, i) => -3.3 + i);
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

test('a run taken in parts is the whole run', () => {
  const { made } = both(formulas.Himmelblau);
  const run = {
    objective: made,
    start: [0, 0],
    lr: 0.01,
    steps: 100,
    gradient: 'numerical',
    h: 1e-4,
  } as const;
  const descent = new Descent(run);
  const rows = new Float64Array(101 * 5);
  for (const count of [1, 2, 50, 1000]) descent.write(rows, descent.step, count);
  expect(rows).toEqual(descend(run).rows);
});

test('without trees of the gradient there are no loops for the analytic kind', () => {
  const kernels = kernelsFor({ dimension: 2, value: formulas.Himmelblau });
  expect(kernels.rows('analytic')).toBeNull();
  expect(kernels.slopes('analytic')).toBeNull();
  expect(kernels.rows('numerical')).not.toBeNull();
});

test('beyond two variables there are no loops over a grid', () => {
  const kernels = kernelsFor({ dimension: 3, value: formulas['x^2 + y^2'] });
  expect(kernels.values()).toBeNull();
  expect(kernels.slopes('numerical')).toBeNull();
});

test('another method than plain gradient descent takes the general loop', () => {
  const { made, general } = both(formulas.Himmelblau);
  const run = {
    start: [0, 0],
    lr: 0.01,
    steps: 40,
    gradient: 'analytic',
    h: 1e-4,
    optimizer: { id: 'momentum' },
  } as const;
  expect(descend({ ...run, objective: made }).rows).toEqual(
    descend({ ...run, objective: general }).rows,
  );
});
