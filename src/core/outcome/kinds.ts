// What can become of a run, and the numbers that each verdict rests on. All numbers are finite,
// except `stepsNeeded`, which is Infinity where x does not move at all.

import type { Curvature } from './local-model';

/** That a run has arrived: what is so at the first step that is near enough. */
export interface ArrivalEvidence {
  readonly x: readonly number[];
  readonly f: number;
  /** ‖∇f‖ there, as the run computed it. */
  readonly gradientNorm: number;
  /** What a level point is there: only `minimum` is a minimum. */
  readonly curvature: Curvature;
  /**
   * The level point: a known minimum, or a zero of the exact gradient. Null where second
   * derivatives lead to none; then all is measured from the last point of the run.
   */
  readonly goal: readonly number[] | null;
  /** ‖x − goal‖. */
  readonly distance: number;
  /** ‖start − goal‖. */
  readonly way: number;
}

interface Swings {
  /** Each swing is this part (< 1) of the one before. */
  readonly factor: number;
  /** Along x0, x1 … */
  readonly axis: number;
  /** The width of the first swing counted. */
  readonly swing: number;
  /** The factor is a mean over swings of different rates, or with noise. */
  readonly onAverage?: true;
}

interface StillSwinging {
  readonly arrived: null;
  readonly curvature: null;
  /** At the last step. */
  readonly f: number;
}

interface Arrived extends ArrivalEvidence {
  /** The step. */
  readonly arrived: number;
}

export interface Evidence {
  /** It has arrived: what remains to the level point is negligible beside the way. */
  readonly converged: ArrivalEvidence;
  /** Too slow: under 1 % of the way was covered. lr is too small, or the method shortened its steps. */
  readonly creeping: {
    /** ‖x − start‖ at the end. */
    readonly moved: number;
    /** Mean length of a step; that of the last one where the method remembers. */
    readonly perStep: number;
    /** Steps still needed at this pace, at least; Infinity where x does not move. */
    readonly stepsNeeded: number;
    /** The longest step, where the method itself has shortened its steps since; otherwise null. */
    readonly shrunkFrom: number | null;
  };
  /** Shrinking swings across the valley. */
  readonly oscillating: Swings & (StillSwinging | Arrived);
  /** The same points come back after `period` steps, within rounding. */
  readonly cycling: {
    /** 2 also where the run jumps to and fro undamped while other coordinates still settle. */
    readonly period: number;
    /** The longest step of a round. */
    readonly swing: number;
    readonly f: number;
    /** Growth a step before: the run ran away until rounding held it; null where it did not. */
    readonly factor: number | null;
  };
  /** The point runs away. */
  readonly diverging: {
    /**
     * The gradient, and with it the step, grows by this factor a step; null where faster and
     * faster; 1 where the method keeps its steps at one length.
     */
    readonly factor: number | null;
    /** Its steps do not grow all the time, as the rate changes or there is noise. */
    readonly uneven?: true;
    /** ‖x − start‖ at the end. */
    readonly distance: number;
    readonly f: number;
    /** Whether f ends above its first value: what a smaller lr would not do. */
    readonly uphill: boolean;
  };
  /** The run stands still by rounding while the true slope is not negligible. */
  readonly frozen: {
    readonly x: readonly number[];
    /** The spacing of float64 numbers at each coordinate of x. */
    readonly ulp: readonly number[];
    /** ∇f there, from the formula. */
    readonly slope: readonly number[];
    /**
     * Why: x ± h round to x in every coordinate; or f(x + h) = f(x − h) although x ± h differ from
     * x; or the step lr·g is less than the spacing at x; or there is next to no slope, so that lr
     * times the exact one is less than the spacing at 1;
     * or no step that a line search tried makes f fall enough; or weight decay pulls as much as the
     * gradient.
     */
    readonly cause: 'point' | 'value' | 'step' | 'slope' | 'search' | 'decay';
    /** Growth a step before the freeze; null where it did not grow, or not steadily. */
    readonly factor: number | null;
    /** ‖x − start‖ at the end. */
    readonly distance: number;
    /** Whether it ran away before rounding held it: up, with f above its first value, or down. */
    readonly ranAway: 'up' | 'down' | null;
  };
  /** The numbers grew beyond float64 (1.8e308). */
  readonly overflow: {
    /** The first step at which f is not finite, or null. */
    readonly fStep: number | null;
    /** The first step at which a coordinate is not finite, or null. */
    readonly xStep: number | null;
    /** Growth a step before; null where it was not steady. */
    readonly factor: number | null;
    /** Whether f rose on the way there. */
    readonly uphill: boolean;
  };
  /** f, its gradient or the step of the method is not defined where the run came to. */
  readonly 'undefined-here': {
    /** The last point with finite coordinates. */
    readonly x: readonly number[];
    /** Whether f is well there, but its second derivatives have no inverse: Newton has no step. */
    readonly singular: boolean;
  };
  /** The schedule has made the rate so small that the run stopped before it arrived. */
  readonly 'stopped-by-schedule': {
    /** The largest rate of the run. */
    readonly largest: number;
    /** That of its last step. */
    readonly rate: number;
    /** Steps still needed at the last pace, at least; Infinity where x does not move. */
    readonly stepsNeeded: number;
    /** ‖x − start‖ at the end. */
    readonly distance: number;
    readonly f: number;
    /** Whether f ends above its first value. */
    readonly uphill: boolean;
  };
  /** Noise on the gradient keeps it moving around a minimum. */
  readonly wandering: {
    /** The mean of its latest points. */
    readonly x: readonly number[];
    /** How far it was from the minimum at most, from `step` on. */
    readonly within: number;
    readonly f: number;
  };
  /** None of the above yet. */
  readonly 'still-moving': {
    readonly gradientNorm: number;
    readonly f: number;
    /** f over f at the start; null where that says nothing (a first value ≤ 0 or a value < 0 now). */
    readonly part: number | null;
    /** Whether f fell at each of the latest steps. */
    readonly falling: boolean;
  };
}

export type OutcomeKind = keyof Evidence;

/** Every kind in a fixed order, so that a number can stand for one in a typed array. */
export const outcomeKinds = Object.keys({
  converged: true,
  creeping: true,
  oscillating: true,
  cycling: true,
  diverging: true,
  frozen: true,
  overflow: true,
  'undefined-here': true,
  'still-moving': true,
  'stopped-by-schedule': true,
  wandering: true,
} satisfies Record<OutcomeKind, true>) as readonly OutcomeKind[];

/** `step` is the step from which the verdict holds (where it arrived, froze, overflowed …). */
export type Outcome = {
  readonly [K in OutcomeKind]: {
    readonly kind: K;
    readonly step: number;
    readonly evidence: Evidence[K];
  };
}[OutcomeKind];
