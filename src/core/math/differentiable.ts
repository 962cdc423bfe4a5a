// A function of n variables with its gradient: all that the maths here needs of an objective.

/** f: Rⁿ → R. May return a non-finite value where it is undefined or leaves float64. */
export type Value = (x: Float64Array) => number;

/** Writes ∇f(x) (length n) into `out`. */
export type GradientInto = (x: Float64Array, out: Float64Array) => void;

export interface Differentiable {
  /** n, the number of variables. */
  readonly dimension: number;
  readonly f: Value;
  /** The exact gradient, from the formula. */
  readonly gradient: GradientInto;
}
