import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDone } from '../is-done';
import { liveLab } from '../live-lab.fixture';
import { livedCheck } from './lived-check';

const facts = liveLab({ session: {} }).facts(3);
const factsWith = (end: readonly number[], endF: number) => ({ ...facts, end, endF });

test('what was taken from the lab holds of it, for every run that ends', () => {
  const place = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  const value = fc.double({ min: -1e200, max: 1e200, noNaN: true });
  fc.assert(
    fc.property(place, place, value, (x0, x1, endF) => {
      const facts = factsWith([x0, x1], endF);
      for (const id of ['lr', 'h', 'steps', 'step', 'endF', 'outcome', 'start', 'endNear'] as const)
        expect(isDone([livedCheck(id, facts)], facts), `${id} of ${endF}`).toBe(true);
    }),
  );
});

test('f is asked for with three digits, rounded up', () => {
  expect(livedCheck('endF', factsWith([0, 0], 0.12349))).toEqual({ check: 'endF', to: 0.124 });
  expect(livedCheck('endF', factsWith([0, 0], 2))).toEqual({ check: 'endF', to: 2 });
});
