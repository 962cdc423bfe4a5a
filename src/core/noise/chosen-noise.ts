/** Gaussian noise that is added to every coordinate of the gradient; none where sigma is 0. */
export interface ChosenNoise {
  /** Its standard deviation, in the units of the gradient. */
  readonly sigma: number;
  /** A whole number from 0 to MAX_SEED: the same seed, the same noise. */
  readonly seed: number;
}

/** The seeds of numpy: 32 bits. */
export const MAX_SEED = 0xffffffff;
