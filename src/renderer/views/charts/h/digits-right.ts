// How many of the sixteen decimal digits of a float64 a relative error leaves right.

/** log₁₀(1/ε): as many decimal digits has a float64. */
const DIGITS = -Math.log10(Number.EPSILON);

/** 0 … 15.65; all of them for an exact value, NaN where the error is. */
export const digitsRight = (error: number): number =>
  Math.min(DIGITS, Math.max(0, -Math.log10(error)));
