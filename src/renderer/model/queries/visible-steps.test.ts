import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Outcome } from '../../../core/outcome/kinds';
import { lastShown, spreadSteps } from './visible-steps';

it.each([
  [null, 100, 100],
  [{ kind: 'converged', step: 40 }, 100, 100],
  [{ kind: 'converged', step: 42 }, 1_000_000, 252],
  [{ kind: 'converged', step: 1 }, 1_000_000, 100],
  [{ kind: 'oscillating', step: 0, evidence: { arrived: 50 } }, 1000, 300],
  [{ kind: 'oscillating', step: 75, evidence: { arrived: null } }, 100, 100],
  [{ kind: 'frozen', step: 10 }, 100, 20],
  [{ kind: 'frozen', step: 10 }, 15, 15],
  [{ kind: 'frozen', step: 0 }, 100, 20],
  [{ kind: 'cycling', step: 30, evidence: { factor: 3 } }, 100, 60],
  [{ kind: 'cycling', step: 30, evidence: { factor: null } }, 100, 100],
  [{ kind: 'overflow', step: 120, evidence: { fStep: 120, xStep: 241 } }, 1000, 278],
  [{ kind: 'overflow', step: 120, evidence: { fStep: 120, xStep: null } }, 125, 125],
  [{ kind: 'undefined-here', step: 3 }, 100, 20],
])('the last step shown of %j in %d steps is %d', (outcome, steps, last) => {
  expect(lastShown({ outcome: outcome as Outcome | null, total: steps + 1 })).toBe(last);
});

it('steps spread over a run are as many as asked, whole, in order, with both ends', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 2, max: 300 }), (last, most) => {
      const steps = spreadSteps(last, most);
      expect(steps).toHaveLength(Math.min(last + 1, most));
      expect([steps[0], steps.at(-1)]).toEqual([0, last]);
      for (let k = 1; k < steps.length; k++) expect(steps[k]).toBeGreaterThan(steps[k - 1]);
      expect(steps.every(Number.isInteger)).toBe(true);
    }),
    // Where there is room they are all of them.
    { examples: [[4, 10], [0, 10]] }, // prettier-ignore
  );
});
