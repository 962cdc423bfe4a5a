import { expect, test } from 'vitest';
import { randomWeights } from './random-weights';

// The same generator written in Python with math.log, math.cos, math.sin.
const known: Readonly<Record<number, readonly number[]>> = {
  0: [
    0.7871846599200555, 0.0016309335012816644, 0.43143961704601397, 0.5649690575787788,
    -1.0777012643800048, -0.3134616047271763,
  ],
  1: [
    1.4043387784152637, 0.024141617523036025, 1.2157546192705377, -0.14543594087912323,
    -0.5103768768108126, 2.5782384300467514,
  ],
  4294967295: [
    0.7904166437532407, 1.9774008296468601, 1.4889551557314555, -0.5460129960432787,
    -1.873642980929904, -0.4702928483806021,
  ],
};

test.each(Object.entries(known))('seed %s always draws the same weights', (seed, weights) => {
  const drawn = randomWeights(Number(seed), 6);
  expect([drawn.length, randomWeights(Number(seed), 3).length]).toEqual([6, 3]);
  drawn.forEach((value, k) => expect(value).toBeCloseTo(weights[k], 12));
  expect(randomWeights(Number(seed), 6)).toEqual(drawn);
});

test('many weights have mean 0 and variance 1, as randn has', () => {
  const n = 40_000;
  const drawn = randomWeights(7, n);
  const mean = drawn.reduce((sum, w) => sum + w, 0) / n;
  const variance = drawn.reduce((sum, w) => sum + (w - mean) ** 2, 0) / n;
  // Five standard deviations: 5/√n, and 5·√(2/n).
  expect(Math.abs(mean)).toBeLessThan(0.025);
  expect(Math.abs(variance - 1)).toBeLessThan(0.036);
});
