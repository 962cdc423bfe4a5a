import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { descend } from '../run/descend';
import type { Run } from '../run/run';
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

const noisy = (noise: ChosenNoise): Run => runOf({ steps: 40, gradient: 'analytic', noise });

test.each(numpy.numbers)('seed $seed gives the numbers of numpy', ({ seed, uniform, normal }) => {
  // np.random.rand, bit for bit, beyond two rounds of the state.
  const twister = new MersenneTwister(seed);
  const all = drawn(() => twister.next(), 1400);
  expect([...all.slice(0, 20), ...all.slice(-20)]).toEqual(uniform);
  // np.random.randn: the logarithm of V8 and that of the C library may differ by one ulp; the root
  // halves that.
  const numbers = new NormalNumbers(seed);
  drawn(() => numbers.next(), normal.length).forEach((got, k) => {
    expect(Math.abs(got / normal[k] - 1)).toBeLessThanOrEqual(2 * Number.EPSILON);
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

test('σ = 0 is no noise at all, to the last bit', () => {
  const plain = runOf({ steps: 40, gradient: 'analytic' });
  expect(descend(noisy({ sigma: 0, seed: 5 })).rows).toEqual(descend(plain).rows);
  expect(noiseTable({ sigma: 0, seed: 5 }, 3, 2)).toBeNull();
});

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
