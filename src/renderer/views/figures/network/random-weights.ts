// Weights normals as np.random.randn draws them (mean 0, variance 1), but from a seed: the same seed
// gives the same weights on every computer.

import { mulberry32 } from '../../../../core/math/mulberry32';

/**
 * Pairs by Box and Muller's transform (1958): √(−2 ln u)·(cos 2πv, sin 2πv).
 *
 * @param seed a whole number from 0 to 2³² − 1
 */
export function randomWeights(seed: number, count: number): number[] {
  const uniform = mulberry32(seed);
  const normals: number[] = [];
  while (normals.length < count) {
    // 1 − u lies in (0, 1], where the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    normals.push(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  return normals.slice(0, count);
}
