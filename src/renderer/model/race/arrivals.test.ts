import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeSamples } from '../../../i18n/outcome-samples.fixture';
import { computedRun } from '../run.fixture';
import { arrivals, arrivedBy, raceEnd, type Racer } from './arrivals';

/** A run on the book's bowl, judged. */
const racer = (style: number, lr: number, start = [-3, 4]): Racer => ({
  style,
  outcome: computedRun({ start, lr }).outcome,
});

describe('on the bowl, where a step leaves |1 − 2·lr| of the way', () => {
  // A ten-thousandth of it is left after ⌈ln 1e-4 / ln |1 − 2·lr|⌉ steps.
  const racers = [
    racer(0, 0.1), // 0.8: 41.3
    racer(1, 0.3), // 0.4: 10.05
    racer(2, 10), // ×19: never
    racer(3, 0.2), // 0.6: 18.03
    racer(4, 0.8), // −0.6: 18.03, across the valley
    racer(5, 1e-10), // does not get on
  ];

  test('they arrive in this order, and who arrives together shares a place', () => {
    expect(arrivals(racers)).toEqual([
      { style: 1, step: 11, order: 1 },
      { style: 3, step: 19, order: 2 },
      { style: 4, step: 19, order: 2 },
      { style: 0, step: 42, order: 4 },
    ]);
  });

  test.each([
    [0, []],
    [10, []],
    [11, [1]],
    [19, [1, 3, 4]],
    [41, [1, 3, 4]],
    [100, [1, 3, 4, 0]],
  ])('at step %d these have: %j', (step, styles) => {
    expect(arrivedBy(arrivals(racers), step).map(({ style }) => style)).toEqual(styles);
  });

  test('who runs away is told from who is merely late', () => {
    expect(racers.map((one) => one.outcome && raceEnd(one.outcome))).toEqual([
      'arrived',
      'arrived',
      'ranAway',
      'arrived',
      'arrived',
      'notArrived',
    ]);
  });
});

test('who starts at the minimum has arrived at step 0, and nobody before the runs are there', () => {
  expect(arrivals([racer(3, 0.1, [0, 0])])).toEqual([{ style: 3, step: 0, order: 1 }]);
  expect(arrivals([{ style: 0, outcome: null }])).toEqual([]);
  expect(arrivals([])).toEqual([]);
});

test('only a minimum is an arrival: no saddle, no top, no ground that is merely level', () => {
  const [at, ...elsewhere] = outcomeSamples.converged.filter(({ step }) => step > 0);
  expect(at && raceEnd(at)).toBe('arrived');
  expect(elsewhere.map(raceEnd)).toEqual(['notArrived', 'notArrived', 'notArrived']);
});

test('what rounding held after a flight ran away, wherever it stands', () => {
  const ends = [...outcomeSamples.cycling, ...outcomeSamples.overflow].map(raceEnd);
  expect(ends).toEqual([
    'notArrived',
    'notArrived',
    'ranAway',
    ...outcomeSamples.overflow.map(() => 'ranAway'),
  ]);
  for (const frozen of outcomeSamples.frozen) {
    expect(raceEnd(frozen)).toBe(frozen.evidence.ranAway === null ? 'notArrived' : 'ranAway');
  }
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
