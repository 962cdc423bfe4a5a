// What the queries make of the answers of the core.

import type { Outcome } from '../../../core/outcome/kinds';
import type { Evaluations } from '../../../core/run/evaluations';
import type { Trial } from '../../../core/run/line-search';
import type { StepValues } from '../../../core/run/step-values';
import type { Trajectory } from '../../../core/run/trajectory';
import type {
  Body,
  ErrorsOverH,
  GradientPair,
  Probe,
  Slices,
} from '../../../shared/protocol/protocol';
import type { RunRequest } from '../../../shared/session/session';

/** A sample together with the key of the objective it was taken of: a view must not mix two. */
export interface Sampled<T> {
  readonly objective: string;
  readonly sample: T;
}

/** What is known of the point that the pointer is over. */
export interface ProbeResult extends Probe {
  readonly at: readonly number[];
}

/** A run as far as it has arrived. */
export interface RunResult {
  readonly request: RunRequest;
  readonly trajectory: Trajectory;
  /** Rows of the whole run; `trajectory.length` of them are here. */
  readonly total: number;
  /** null until the whole run is here. */
  readonly outcome: Outcome | null;
  /** Of its steps until it arrived at a minimum, or else of all; left out until the whole run is here. */
  readonly evaluations?: Evaluations;
}

/** The sweep over learning rates, as far as it has arrived: `length` of `total` rates. */
export interface SweepResult {
  /** What was swept; its own lr plays no part. */
  readonly run: RunRequest;
  readonly length: number;
  readonly total: number;
  readonly lr: Float64Array;
  /** Index into `outcomeKinds`. */
  readonly kind: Uint8Array;
  readonly step: Float64Array;
  /** The step of arrival at a minimum; NaN where there was none. */
  readonly arrived: Float64Array;
  readonly f: Float64Array;
  readonly minimum: Int16Array;
  /** As `arrived`, of a run of at least TRIAL_STEPS steps, as are `overshot` and `rose`. */
  readonly reached: Float64Array;
  /** 1 where the run got away because lr is too large. */
  readonly overshot: Uint8Array;
  /** 1 where f was above its first value on the way. */
  readonly rose: Uint8Array;
}

/** The limit of lr where the run is to arrive: the method is stable for lr below it. */
export interface LimitResult {
  /** Key of the objective it is of. */
  readonly objective: string;
  readonly at: readonly number[];
  /** 2/λmax of plain gradient descent, lr = 2 of Newton's method. */
  readonly name: '2/λ' | 'lr = 2';
  /** null where the second derivatives give none. */
  readonly limit: number | null;
  /** λ, ascending. */
  readonly eigenvalues: readonly number[];
}

/** Both gradients at some steps of a run. */
export interface GradientsResult extends GradientPair {
  readonly run: RunResult;
  readonly steps: readonly number[];
}

/** The error of the numerical gradient along one axis at a point, for each of `hs`. */
export interface ErrorsResult extends ErrorsOverH {
  readonly objective: string;
  readonly at: readonly number[];
  readonly axis: number;
  /** Ascending, save the last, which is the h in use. */
  readonly hs: readonly number[];
}

/** f along coordinates through the point shown. */
export interface SlicesResult extends Slices {
  /** Key of the objective it is of. */
  readonly objective: string;
  readonly at: readonly number[];
  readonly h: number;
  readonly lines: Body<'slices'>['lines'];
}

/** What one step of a run is made of. */
export interface StepResult {
  readonly run: RunResult;
  readonly step: number;
  /** null where the point has left float64. */
  readonly values: StepValues | null;
  /** What the method remembered as the step began; see core/optimizer-trace. */
  readonly memory: Float64Array;
}

/** What the line search of a run tries from one of its steps, in its order. */
export interface TrialsResult {
  readonly run: RunResult;
  readonly step: number;
  readonly trials: readonly Trial[];
}

/** The map of where starts end, as far as it has arrived: `length` of `rows` rows. */
export interface BasinResult {
  /** What each start was run with. */
  readonly run: RunRequest;
  /** Key of the objective it is of. */
  readonly objective: string;
  readonly x0: readonly number[];
  readonly x1: readonly number[];
  readonly length: number;
  /** Row-major, a row for each x1, as in a surface sample. */
  readonly kind: Uint8Array;
  readonly minimum: Int16Array;
  readonly step: Float64Array;
  readonly f: Float64Array;
  /** The minima that `minimum` counts: the known ones, then the others that runs arrived at. */
  readonly minima: readonly (readonly number[])[];
  /** The last whole map of the same runs, coarser or of another frame, while this one is not whole. */
  readonly under: BasinResult | null;
}
