import { expect, it } from 'vitest';
import golden from '../../../../../golden/notebook.json';
import { agreement, lostSpans } from './agreement';

const { rows, h } = golden.descentFresh.find(({ lr }) => lr === 10)!;
const steps = rows.map((_, k) => k).slice(0, 21);

/** The notebook's gradients, and 2x. */
const pair = {
  steps,
  numerical: Float64Array.from(steps.flatMap((k) => rows[k].slice(3, 5))),
  exact: Float64Array.from(steps.flatMap((k) => [2 * rows[k][0], 2 * rows[k][1]])),
};

it("the notebook's run with lr = 10 loses all digits of its gradient by step 10", () => {
  const { numerical, exact, error } = agreement(pair, 2);
  expect(exact[0]).toBe(10);
  expect(numerical[0]).toBeCloseTo(10, 11);
  expect(error[0]).toBeLessThan(1e-12);
  expect(error[4]).toBeGreaterThan(1e-8);
  expect(error[9]).toBeGreaterThan(0.5);
  expect([numerical[10], error[10]]).toEqual([0, 1]);
  for (let k = 1; k <= 9; k++) expect(error[k]).toBeGreaterThan(error[k - 1]);
});

it('says nothing of a gradient that is 0 or has left float64; its square may leave it', () => {
  const numerical = Float64Array.of(1, 0, 0, 0, 0, 0);
  const exact = Float64Array.of(0, 0, Infinity, 1, 3e200, 4e200);
  const agreed = agreement({ steps: [0, 1, 2], numerical, exact }, 2);
  expect([...agreed.error]).toEqual([Number.NaN, Number.NaN, 1]);
  expect(agreed.exact[2] / 5e200).toBeCloseTo(1, 12);
});

const jumping = [1, 1e13, 1e13, 1, 1e13, ...Array.from({ length: 16 }, () => 1)];
it.each([
  ["the notebook's x0", rows.map(([x0]) => x0), [{ from: 10, to: 20 }]],
  ["the notebook's x1", rows.map(([, x1]) => x1), [{ from: 9, to: 20 }]],
  [
    'one that jumps',
    jumping,
    [
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ],
  ],
])('%s ± h is lost where it is', (_, x, spans) => {
  expect(lostSpans((k) => x[k], h, steps)).toEqual(spans);
});
