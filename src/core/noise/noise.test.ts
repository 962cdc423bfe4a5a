import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { optimizerIds } from '../optimizers';
import { batchDescent } from '../run/batch-descent';
import { BatchPath } from '../run/batch-path';
import { descend } from '../run/descend';
import { Descent } from '../run/descent';
import type { Run } from '../run/run';
import { Trajectory } from '../run/trajectory';
import { runOf } from '../run/run.fixture';
import type { ChosenNoise } from './chosen-noise';
import { gradientNoise, noiseTable } from './gradient-noise';
import { MersenneTwister } from './mersenne-twister';
import { NormalNumbers } from './normal-numbers';

interface Numpy {
  readonly numbers: readonly { seed: number; uniform: number[]; normal: number[] }[];
  readonly runs: readonly (ChosenNoise & { readonly rows: readonly (readonly number[])[] })[];
}

/** What numpy draws, and how it walks with that: noise.py. */
const numpy = JSON.parse(readFileSync(new URL('./noise.json', import.meta.url), 'utf8')) as Numpy;

const drawn = (next: () => number, count: number) => Array.from({ length: count }, next);

const noisy = (noise: ChosenNoise, more: Partial<Run> = {}): Run =>
  runOf({ steps: 40, gradient: 'analytic', noise, ...more });

const usual = noisy({ sigma: 0.5, seed: 3 });

describe.each(numpy.numbers)('seed $seed', ({ seed, uniform, normal }) => {
  test('gives the numbers of np.random.rand, bit for bit, beyond two rounds of the state', () => {
    const twister = new MersenneTwister(seed);
    const all = drawn(() => twister.next(), 1400);
    expect([...all.slice(0, 20), ...all.slice(-20)]).toEqual(uniform);
  });

  // The logarithm of V8 and that of the C library may differ by one ulp; the root halves that.
  test('gives the numbers of np.random.randn, to the last bit or two', () => {
    const numbers = new NormalNumbers(seed);
    drawn(() => numbers.next(), normal.length).forEach((got, k) => {
      expect(Math.abs(got / normal[k] - 1)).toBeLessThanOrEqual(2 * Number.EPSILON);
    });
  });
});

test.each(numpy.runs)('a run with σ = $sigma and seed $seed walks as numpy does', (walk) => {
  const path = descend(noisy(walk));
  walk.rows.forEach((row, step) => {
    const got = [path.x(step, 0), path.x(step, 1), path.f(step)];
    got.push(path.gradient(step, 0), path.gradient(step, 1));
    got.forEach((value, i) => expect(Math.abs(value - row[i])).toBeLessThanOrEqual(1e-13));
  });
});

test('the numbers have mean 0, standard deviation 1 and the tails of the normal distribution', () => {
  const numbers = new NormalNumbers(7);
  const all = drawn(() => numbers.next(), 200_000);
  const mean = all.reduce((sum, x) => sum + x, 0) / all.length;
  const square = all.reduce((sum, x) => sum + x * x, 0) / all.length;
  // Five standard errors.
  expect(Math.abs(mean)).toBeLessThan(5 / Math.sqrt(all.length));
  expect(Math.abs(square - 1)).toBeLessThan(5 * Math.sqrt(2 / all.length));
  for (const [beyond, share] of [
    [1, 0.317310507862914],
    [2, 0.04550026389635842],
    [3, 0.002699796063260189],
  ]) {
    const error = 5 * Math.sqrt((share * (1 - share)) / all.length);
    const seen = all.filter((x) => Math.abs(x) > beyond).length / all.length;
    expect(Math.abs(seen - share)).toBeLessThan(error);
  }
});

test('the noise is the same whatever parts a run is taken in, and however long it is', () => {
  const run = { ...usual, optimizer: { id: 'adam' } };
  const whole = descend(run);
  const short = descend({ ...run, steps: 10 });
  expect(whole.rows.slice(0, short.rows.length)).toEqual(short.rows);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 41 }), (parts) => {
      const descent = new Descent(run);
      const rows = new Float64Array(whole.rows.length);
      for (const part of parts) descent.write(rows, descent.step, part);
      expect(rows).toEqual(whole.rows);
    }),
    { numRuns: 30 },
  );
});

test('another seed gives another path, the same seed the same', () => {
  const of = (seed: number) => descend(noisy({ sigma: 0.5, seed })).rows;
  expect(of(1)).toEqual(of(1));
  expect(of(1)).not.toEqual(of(2));
});

test('σ = 0 is no noise at all, to the last bit', () => {
  const plain = runOf({ steps: 40, gradient: 'analytic' });
  expect(descend(noisy({ sigma: 0, seed: 5 })).rows).toEqual(descend(plain).rows);
  expect(noiseTable({ sigma: 0, seed: 5 }, 3, 2)).toBeNull();
});

test('the gradient of a row is the one that its step took', () => {
  const path = descend(usual);
  const table = noiseTable({ sigma: 0.5, seed: 3 }, 41, 2) ?? new Float64Array();
  for (let step = 0; step <= 40; step++) {
    for (const i of [0, 1]) {
      expect(path.gradient(step, i)).toBe(2 * path.x(step, i) + table[2 * step + i]);
      if (step < 40)
        expect(path.x(step + 1, i)).toBe(path.x(step, i) - 0.1 * path.gradient(step, i));
    }
  }
});

test.each(optimizerIds)(
  'a batch by %s has the noise and rates of the single run, bit for bit',
  (id) => {
    const run = { ...usual, optimizer: { id }, schedule: { id: 'cosine' } };
    const { lanes, go } = batchDescent(run);
    const x = Float64Array.of(-3, 4);
    const points = new Float64Array(41 * 2 * lanes);
    points.set(x);
    go(x, points, 0, 17);
    go(x, points, 17, 40);
    const path = new BatchPath(run, points, lanes);
    path.select(0, 40);
    const again = new Trajectory(2, new Float64Array(41 * 5));
    path.copyRows(0, 40, again);
    const whole = descend(run);
    expect(again.rows).toEqual(whole.rows);
    expect(path.gradientNormAt(7)).toBe(Math.hypot(whole.gradient(7, 0), whole.gradient(7, 1)));
  },
);

test.each([
  [{ sigma: -1, seed: 1 }, 'got -1'],
  [{ sigma: NaN, seed: 1 }, 'got NaN'],
  [{ sigma: Infinity, seed: 1 }, 'got Infinity'],
  [{ sigma: 1, seed: -1 }, 'got -1'],
  [{ sigma: 1, seed: 0.5 }, 'got 0.5'],
  [{ sigma: 1, seed: 2 ** 32 }, 'got 4294967296'],
])('%j is refused', (noise, message) => {
  expect(() => gradientNoise(noise)).toThrow(message);
  expect(() => descend(noisy(noise))).toThrow(RangeError);
});
