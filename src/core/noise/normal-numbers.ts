// Normally distributed numbers by the polar method: Marsaglia & Bray 1964, SIAM Review 6(3), 260–264.
// It gives them in pairs, the second first, as np.random.randn does.

import { MersenneTwister } from './mersenne-twister';

export class NormalNumbers {
  private readonly uniform: MersenneTwister;
  private kept: number | null = null;

  /** @param seed a whole number from 0 to 2³² − 1: the same seed, the same numbers */
  constructor(seed: number) {
    this.uniform = new MersenneTwister(seed);
  }

  /** The next number, of mean 0 and standard deviation 1. */
  next(): number {
    const { kept } = this;
    if (kept !== null) {
      this.kept = null;
      return kept;
    }
    for (;;) {
      const x = 2 * this.uniform.next() - 1;
      const y = 2 * this.uniform.next() - 1;
      const square = x * x + y * y;
      if (square < 1 && square > 0) {
        const stretch = Math.sqrt((-2 * Math.log(square)) / square);
        this.kept = stretch * x;
        return stretch * y;
      }
    }
  }
}
