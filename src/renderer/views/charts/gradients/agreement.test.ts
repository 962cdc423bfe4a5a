import { describe, expect, it } from 'vitest';
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

describe("the notebook's run with lr = 10", () => {
  const { numerical, exact, error } = agreement(pair, 2);

  it('has both gradients of length 10 at its start', () => {
    expect(exact[0]).toBe(10);
    expect(numerical[0]).toBeCloseTo(10, 11);
    expect(error[0]).toBeLessThan(1e-12);
  });

  it('loses all digits by step 10', () => {
    expect(error[4]).toBeGreaterThan(1e-8);
    expect(error[9]).toBeGreaterThan(0.5);
    expect([numerical[10], error[10]]).toEqual([0, 1]);
    for (let k = 1; k <= 9; k++) expect(error[k]).toBeGreaterThan(error[k - 1]);
  });

  it('loses x1 ± h at step 9 and x0 ± h at step 10', () => {
    expect(lostSpans((k) => rows[k][0], h, steps)).toEqual([{ from: 10, to: 20 }]);
    expect(lostSpans((k) => rows[k][1], h, steps)).toEqual([{ from: 9, to: 20 }]);
  });
});

describe('agreement', () => {
  it('says nothing where the exact gradient is 0 or has left float64', () => {
    const { error } = agreement(
      {
        steps: [0, 1],
        numerical: Float64Array.of(1, 0, 0, 0),
        exact: Float64Array.of(0, 0, Infinity, 1),
      },
      2,
    );
    expect([...error]).toEqual([Number.NaN, Number.NaN]);
  });

  it('survives squares that leave float64', () => {
    const { exact, error } = agreement(
      { steps: [0], numerical: Float64Array.of(0, 0), exact: Float64Array.of(3e200, 4e200) },
      2,
    );
    expect(exact[0] / 5e200).toBeCloseTo(1, 12);
    expect(error[0]).toBe(1);
  });
});

describe('lost spans', () => {
  it('begin and end with the coordinate', () => {
    const x = [1, 1e13, 1e13, 1, 1e13];
    expect(lostSpans((k) => x[k], 1e-4, [0, 1, 2, 3, 4])).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ]);
  });
});
