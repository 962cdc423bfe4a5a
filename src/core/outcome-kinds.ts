// What can become of a run, and the numbers that each verdict rests on.

export interface Evidence {
  /** The gradient has vanished next to where it began, and so have the steps. */
  readonly converged: {
    readonly x: readonly number[];
    readonly f: number;
    readonly gradientNorm: number;
  };
  /** lr is too small: hardly anything of the way was covered; at this pace so many steps more are needed. */
  readonly creeping: {
    readonly moved: number;
    readonly perStep: number;
    readonly stepsNeeded: number;
  };
  /** Shrinking swings across the valley: each is `factor` (< 1) of the one before, along `axis`. */
  readonly oscillating: { readonly factor: number; readonly axis: number; readonly swing: number };
  /** The same points come back after `period` steps. */
  readonly cycling: { readonly period: number; readonly swing: number };
  /** The point runs away: its distance (or f) grows by `factor` a step. */
  readonly diverging: { readonly factor: number; readonly distance: number; readonly f: number };
  /** The numerical gradient is 0 by rounding while the true slope is not: x ± h rounds to x, or both sides are equal. */
  readonly frozen: {
    readonly x: readonly number[];
    readonly ulp: readonly number[];
    readonly slope: readonly number[];
  };
  /** f or a coordinate left float64 at this step; `coordinateStep` is where x itself did, or null. */
  readonly overflow: {
    readonly fStep: number | null;
    readonly xStep: number | null;
    readonly factor: number;
  };
  /** f is not defined (NaN) at this point. */
  readonly 'undefined-here': { readonly x: readonly number[] };
  /** None of the above yet: f fell to this part of its first value and still falls. */
  readonly 'still-moving': {
    readonly gradientNorm: number;
    readonly f: number;
    readonly part: number;
  };
}

export type OutcomeKind = keyof Evidence;

/** `step` is the step from which the verdict holds (where it arrived, froze, overflowed …). */
export type Outcome = {
  readonly [K in OutcomeKind]: {
    readonly kind: K;
    readonly step: number;
    readonly evidence: Evidence[K];
  };
}[OutcomeKind];
