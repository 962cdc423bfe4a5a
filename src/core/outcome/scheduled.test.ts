import { describe, expect, test } from 'vitest';
import { judge, judged } from './outcome-cases.fixture';
import { schedules } from '../schedules';
import { overshot } from './overshot';

const halves = { id: 'exponential', params: { factor: 0.5 } };
const doublesSlowly = { id: 'exponential', params: { factor: 1.1 } };

/** What is left of x on the book's f, λ = 2, after steps of these rates: the product of 1 − 2η. */
const left = (rates: readonly number[]) => rates.reduce((part, rate) => part * (1 - 2 * rate), 1);
const halved = (lr: number) => Array.from({ length: 100 }, (_, k) => lr * 0.5 ** k);

describe('a run that its schedule stops on its way', () => {
  test('says so, with the rates and what is left', () => {
    const seen = judged('stopped-by-schedule', { lr: 0.1, schedule: halves, gradient: 'analytic' });
    const part = left(halved(0.1));
    expect(seen).toMatchObject({ largest: 0.1, rate: 0.1 * 0.5 ** 99, uphill: false });
    expect(seen.f).toBeCloseTo(25 * part ** 2, 10);
    expect(seen.distance).toBeCloseTo(5 * (1 - part), 10);
    // What remains over a step of η·2·|x|.
    expect(seen.stepsNeeded / (1 / (2 * seen.rate))).toBeCloseTo(1, 6);
  });

  test.each(['momentum', 'nesterov', 'adagrad', 'rmsprop', 'adam'])('with %s too', (id) => {
    judged('stopped-by-schedule', { lr: 0.1, schedule: halves, optimizer: { id } });
  });

  test('says of what it ran away from first that lr was too large', () => {
    const seen = judge({ lr: 10, schedule: halves, gradient: 'analytic' });
    expect(seen.kind).toBe('stopped-by-schedule');
    expect(overshot(seen)).toBe(true);
    expect(left(halved(10)) ** 2).toBeGreaterThan(1);
  });

  test('by a cosine that is too short: 36 % are left when its rate has come to next to nothing', () => {
    const seen = judged('stopped-by-schedule', { lr: 0.01, schedule: { id: 'cosine' } });
    const cosine = (_: unknown, k: number) => 0.005 * (1 + Math.cos((Math.PI * k) / 100));
    expect(seen.f).toBeCloseTo(25 * left(Array.from({ length: 100 }, cosine)) ** 2, 6);
  });

  test('and not one that was too slow from the start, arrived, or would arrive in time', () => {
    const [cosine, inverseSqrt] = [{ id: 'cosine' }, { id: 'inverse-sqrt' }];
    for (const schedule of [halves, cosine, inverseSqrt])
      judged('creeping', { lr: 1e-6, schedule });
    judged('converged', { lr: 0.1, schedule: cosine });
    judged('converged', { lr: 0.5, schedule: halves });
    judged('still-moving', { lr: 0.1, schedule: inverseSqrt });
    judged('converged', { lr: 0.1, schedule: inverseSqrt, steps: 2000 });
  });
});

describe('a warm-up', () => {
  test('that is slow at first is not too small: even the pace that comes is counted', () => {
    const slow = { id: 'warm-up', params: { over: 1e6 } };
    judged('still-moving', { lr: 0.1, schedule: slow, steps: 5000 });
    judged('converged', { lr: 0.1, schedule: { id: 'warm-up' } });
  });

  test('that has ended leaves a constant rate, whose factor holds for every step', () => {
    const seen = judged('diverging', { lr: 1.2, schedule: { id: 'warm-up' } });
    // |1 − 2·1.2|
    expect(seen.factor).toBeCloseTo(1.4, 3);
    judged('cycling', { lr: 1, schedule: { id: 'warm-up', params: { over: 1 } } });
  });
});

describe('under a rate that goes on changing', () => {
  test('nothing is said to come back for ever', () => {
    // lr = 1 jumps between two points as long as the rate stays.
    judged('cycling', { lr: 1 });
    for (const { id } of schedules) {
      if (id === 'constant' || id === 'warm-up') continue;
      for (const steps of [5, 19, 100]) {
        expect(judge({ lr: 1, steps, schedule: { id } }).kind).not.toBe('cycling');
      }
    }
  });

  test('no factor is said to hold for every step', () => {
    const seen = judged('diverging', { lr: 1.2, schedule: doublesSlowly, steps: 12 });
    expect([seen.factor, seen.uneven]).toEqual([null, undefined]);
    expect(judged('frozen', { lr: 10, schedule: { id: 'exponential' } }).factor).toBeNull();
    const gradient = 'analytic';
    expect(judged('overflow', { lr: 10, schedule: doublesSlowly, gradient }).factor).toBeNull();
  });

  test('the factor of swings is a mean', () => {
    const seen = judged('oscillating', { lr: 0.9, schedule: { id: 'exponential' } });
    expect(seen.onAverage).toBe(true);
    expect(judged('oscillating', { lr: 0.9 }).onAverage).toBeUndefined();
  });

  test('a constant schedule changes no verdict', () => {
    for (const lr of [1e-10, 0.01, 0.1, 0.9, 1, 1.01, 10]) {
      expect(judge({ lr, schedule: { id: 'constant' } })).toEqual(judge({ lr }));
    }
  });

  test.each(schedules.map(({ id }) => id))('%s gets a verdict everywhere', (id) => {
    for (const objective of ['book', 'absolute', 'plateau', 'saddle'] as const) {
      for (const lr of [1e-10, 0.1, 100]) {
        const { step } = judge({ objective, lr, schedule: { id } });
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThanOrEqual(100);
      }
    }
  });
});
