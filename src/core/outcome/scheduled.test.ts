import { describe, expect, test } from 'vitest';
import { judge, judged } from './outcome-cases.fixture';
import { scheduleIds } from '../schedules';
import { overshot } from './overshot';

const halves = { id: 'exponential', params: { factor: 0.5 } };
const doublesSlowly = { id: 'exponential', params: { factor: 1.1 } };
const [falls, cosine, warmUp] = ['exponential', 'cosine', 'warm-up'].map((id) => ({ id }));
const inverseSqrt = { id: 'inverse-sqrt' };
const gradient = 'analytic';

/** What is left of x on the book's f, λ = 2, after 100 steps of a rate: the product of 1 − 2η. */
const left = (rate: (k: number) => number) =>
  Array.from({ length: 100 }, (_, k) => 1 - 2 * rate(k)).reduce((part, each) => part * each, 1);

describe('a run that its schedule stops on its way', () => {
  test('says so, with the rates and what is left', () => {
    const { stepsNeeded, ...seen } = judged('stopped-by-schedule', {
      lr: 0.1,
      schedule: halves,
      gradient,
    });
    const part = left((k) => 0.1 * 0.5 ** k);
    const rate = 0.1 * 0.5 ** 99;
    expect(seen).toMatchObject({
      largest: 0.1,
      rate,
      uphill: false,
      f: expect.closeTo(25 * part ** 2, 10),
      distance: expect.closeTo(5 * (1 - part), 10),
    });
    // What remains over a step of η·2·|x|.
    expect(stepsNeeded / (1 / (2 * rate))).toBeCloseTo(1, 6);
  });

  test.each(['momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'])('with %s too', (id) => {
    judged('stopped-by-schedule', { lr: 0.1, schedule: halves, optimizer: { id } });
  });

  test('says of what it ran away from first that lr was too large', () => {
    const seen = judge({ lr: 10, schedule: halves, gradient });
    expect(seen.kind).toBe('stopped-by-schedule');
    expect(overshot(seen)).toBe(true);
    expect(Math.abs(left((k) => 10 * 0.5 ** k))).toBeGreaterThan(1);
  });

  test('by a cosine that is too short: 36 % are left when its rate has come to next to nothing', () => {
    const seen = judged('stopped-by-schedule', { lr: 0.01, schedule: cosine });
    const part = left((k) => 0.005 * (1 + Math.cos((Math.PI * k) / 100)));
    expect(seen.f).toBeCloseTo(25 * part ** 2, 6);
  });
});

test.each([
  // Too slow from the start, arrived, or to arrive in time.
  ['creeping', { lr: 1e-6, schedule: halves }],
  ['creeping', { lr: 1e-6, schedule: cosine }],
  ['creeping', { lr: 1e-6, schedule: inverseSqrt }],
  ['converged', { lr: 0.1, schedule: cosine }],
  ['converged', { lr: 0.5, schedule: halves }],
  ['still-moving', { lr: 0.1, schedule: inverseSqrt }],
  ['converged', { lr: 0.1, schedule: inverseSqrt, steps: 2000 }],
  // Of a warm-up that is slow at first even the pace that comes is counted.
  ['still-moving', { lr: 0.1, schedule: { id: 'warm-up', params: { over: 1e6 } }, steps: 5000 }],
  ['converged', { lr: 0.1, schedule: warmUp }],
  // One that has ended leaves a constant rate.
  ['cycling', { lr: 1, schedule: { id: 'warm-up', params: { over: 1 } } }],
  // lr = 1 jumps between two points as long as the rate stays.
  ['cycling', { lr: 1 }],
] as const)('%s is said of %j', (kind, asked) => void judged(kind, asked));

test.each(scheduleIds.filter((id) => id !== 'constant' && id !== 'warm-up'))(
  'under %s nothing is said to come back for ever',
  (id) => {
    for (const steps of [5, 19, 100]) {
      expect(judge({ lr: 1, steps, schedule: { id } }).kind).not.toBe('cycling');
    }
  },
);

test('a factor holds for every step only where the rate no longer changes', () => {
  // |1 − 2·1.2|, after the warm-up.
  expect(judged('diverging', { lr: 1.2, schedule: warmUp }).factor).toBeCloseTo(1.4, 3);
  const seen = judged('diverging', { lr: 1.2, schedule: doublesSlowly, steps: 12 });
  expect([seen.factor, seen.uneven]).toEqual([null, undefined]);
  expect(judged('frozen', { lr: 10, schedule: falls }).factor).toBeNull();
  expect(judged('overflow', { lr: 10, schedule: doublesSlowly, gradient }).factor).toBeNull();
  // That of swings is a mean.
  expect(judged('oscillating', { lr: 0.9, schedule: falls }).onAverage).toBe(true);
  expect(judged('oscillating', { lr: 0.9 }).onAverage).toBeUndefined();
});
