// Over the whole catalogue: the loops made from formulas give the bits of the general loops, which
// call what is written by hand.

import { describe, expect, test } from 'vitest';
import { descend } from '../run/descend';
import type { CatalogueObjective } from './objective';
import { objectiveById, objectives } from '.';
import { sampleField, sampleSurface } from '../maps/sample';
import { batchDescent } from '../run/batch-descent';
import { withKernels } from './with-kernels';

const kinds = ['numerical', 'analytic'] as const;
const catalogue: readonly CatalogueObjective[] = objectives;
const readable = catalogue.filter((one) => !one.displayOnly).map((one) => [one.id, one] as const);

describe.each(readable)('%s', (_, entry) => {
  test.each(kinds)('descends alike with the %s gradient, out of float64 too', (gradient) => {
    const quick = withKernels(entry);
    expect(quick.kernels?.rows(gradient)).not.toBeNull();
    const [low, high] = entry.domain.map(([from, to]) => to - from);
    for (const start of [entry.start, [0, 0], [0.3 * low, -0.4 * high], [1e150, -1e-150]]) {
      for (const lr of [entry.lr, 1e-10, 0.1, 10]) {
        const run = { start, lr, steps: 260, gradient, h: 1e-4 };
        const { rows } = descend({ ...run, objective: quick });
        expect(rows).toEqual(descend({ ...run, objective: entry }).rows);
      }
    }
  });

  test.each(kinds)('walks a map alike with the %s gradient', (gradient) => {
    const run = { start: entry.start, lr: entry.lr, steps: 40, gradient, h: 1e-4 };
    const { lanes, go } = batchDescent({ ...run, objective: withKernels(entry) });
    const [x, path] = [new Float64Array(2 * lanes), new Float64Array(2 * lanes * 41)];
    for (let k = 0; k < x.length; k++) x[k] = entry.start[k % 2] + 0.1 * k;
    const starts = x.slice();
    go(x, path, 0, 40);
    for (let lane = 0; lane < lanes; lane++) {
      const start = starts.subarray(2 * lane, 2 * lane + 2);
      const end = descend({ ...run, objective: entry, start }).point(40);
      expect(x.subarray(2 * lane, 2 * lane + 2)).toEqual(end);
    }
  });

  test('samples alike', () => {
    const quick = withKernels(entry);
    const [x0, x1] = entry.domain.map(([from, to], axis) =>
      Array.from({ length: 23 + axis }, (_, i) => from + ((to - from) * i) / 22),
    );
    expect(sampleSurface(quick, x0, x1)).toEqual(sampleSurface(entry, x0, x1));
    for (const kind of kinds) {
      expect(sampleField(quick, x0, x1, kind, 1e-4)).toEqual(
        sampleField(entry, x0, x1, kind, 1e-4),
      );
    }
  });
});

test('a formula that is only to be read makes no loops', () => {
  const net = objectiveById('simplenet');
  expect(withKernels(net)).toBe(net);
});

test('a formula that cannot be read is named', () => {
  const entry = { ...objectiveById('book'), formula: 'x0^2 + y9' };
  expect(() => withKernels(entry)).toThrow('x0^2 + y9');
});
