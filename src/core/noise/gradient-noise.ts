// The noise on the gradients of a run: n numbers a row, row after row, whatever parts it is taken in.

import { MAX_SEED, type ChosenNoise } from './chosen-noise';
import { NormalNumbers } from './normal-numbers';

/** Whether the gradients of a run with this choice have noise. */
export const isNoisy = (noise?: ChosenNoise): noise is ChosenNoise =>
  noise !== undefined && noise.sigma !== 0;

/**
 * The noise of one gradient coordinate after the other.
 *
 * @returns null where there is none
 * @throws RangeError unless sigma is finite and not below 0, and seed a whole number of 32 bits
 */
export function gradientNoise(noise?: ChosenNoise): (() => number) | null {
  if (!noise) return null;
  const { sigma, seed } = noise;
  if (!(sigma >= 0 && sigma < Infinity)) {
    throw new RangeError(`Expected a finite sigma of at least 0, got ${sigma}.`);
  }
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= MAX_SEED)) {
    throw new RangeError(`Expected a whole seed from 0 to ${MAX_SEED}, got ${seed}.`);
  }
  if (!isNoisy(noise)) return null;
  const normal = new NormalNumbers(seed);
  return () => sigma * normal.next();
}

/**
 * The same for rows 0 … rows − 1 of a run in n dimensions, for whoever asks for them in another
 * order: that of coordinate i at [row * n + i].
 */
export function noiseTable(
  noise: ChosenNoise | undefined,
  rows: number,
  n: number,
): Float64Array | null {
  const next = gradientNoise(noise);
  return next && Float64Array.from({ length: rows * n }, next);
}
