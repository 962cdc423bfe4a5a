import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcomeSamples } from '../../../i18n/outcome-samples.fixture';
import { computedRun } from '../run.fixture';
import { arrivals, arrivedBy, raceEnd, type Racer } from './arrivals';

/** A run on the book's bowl, judged. */
const racer = (style: number, lr: number, start = [-3, 4]): Racer => ({
  style,
  outcome: computedRun({ start, lr }).outcome,
});

// A step leaves |1 − 2·lr| of the way: a ten-thousandth of it after ⌈ln 1e-4 / ln |1 − 2·lr|⌉ steps.
const racers = [
  racer(0, 0.1), // 0.8: 41.3
  racer(1, 0.3), // 0.4: 10.05
  racer(2, 10), // ×19: never
  racer(3, 0.2), // 0.6: 18.03
  racer(4, 0.8), // −0.6: 18.03, across the valley
  racer(5, 1e-10), // does not get on
];

test('on the bowl they arrive in this order, and who arrives together shares a place', () => {
  expect(arrivals(racers)).toEqual([
    { style: 1, step: 11, order: 1 },
    { style: 3, step: 19, order: 2 },
    { style: 4, step: 19, order: 2 },
    { style: 0, step: 42, order: 4 },
  ]);
  const come = (step: number) => arrivedBy(arrivals(racers), step).map(({ style }) => style);
  const before = [[], [], [1], [1, 3, 4], [1, 3, 4], [1, 3, 4, 0]];
  expect([0, 10, 11, 19, 41, 100].map(come)).toEqual(before);
  // Who runs away is told from who is merely late.
  const ends = racers.map((one) => one.outcome && raceEnd(one.outcome));
  expect(ends).toEqual(['arrived', 'arrived', 'ranAway', 'arrived', 'arrived', 'notArrived']);
});

test('who starts at the minimum has arrived at step 0, and nobody before the runs are there', () => {
  expect(arrivals([racer(3, 0.1, [0, 0])])).toEqual([{ style: 3, step: 0, order: 1 }]);
  expect(arrivals([{ style: 0, outcome: null }])).toEqual([]);
  expect(arrivals([])).toEqual([]);
});

test('only a minimum is an arrival, and what rounding held after a flight ran away', () => {
  const { converged, cycling, overflow, frozen } = outcomeSamples;
  // No saddle, no top, no ground that is merely level.
  const [at, ...elsewhere] = converged.filter(({ step }) => step > 0).map(raceEnd);
  expect(at).toBe('arrived');
  expect(elsewhere).toEqual(['notArrived', 'notArrived', 'notArrived']);
  expect(cycling.map(raceEnd)).toEqual(['notArrived', 'notArrived', 'ranAway']);
  expect(overflow.map(raceEnd)).toEqual(overflow.map(() => 'ranAway'));
  expect(frozen.map(raceEnd)).toEqual(
    frozen.map(({ evidence }) => (evidence.ranAway === null ? 'notArrived' : 'ranAway')),
  );
});

test('a place is one more than there are earlier arrivals', () => {
  const [at] = outcomeSamples.converged;
  const steps = fc.array(fc.nat(9), { maxLength: 8 });
  fc.assert(
    fc.property(steps, (all) => {
      const racers = all.map((step, style): Racer => ({ style, outcome: { ...at, step } }));
      for (const { style, step, order } of arrivals(racers)) {
        expect(step).toBe(all[style]);
        expect(order).toBe(1 + all.filter((other) => other < step).length);
      }
    }),
  );
});
