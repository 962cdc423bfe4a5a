// Weights normals as np.random.randn draws them (mean 0, variance 1), but from a seed: the same seed
// gives the same weights on every computer.

const TWO_TO_32 = 2 ** 32;

/** mulberry32 (Tommy Ettinger, public domain): numbers in [0, 1) from a 32-bit seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  };
}

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
