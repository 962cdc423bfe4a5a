// What a method of descent is: its update rule, its parameters, and what it remembers.

import type { Landscape } from './landscape';

/**
 * One update: writes what the method makes of the gradient at x, the step Δx, into `move` (length
 * n), and brings `state` up to date. Whoever walks then adds it to x. Allocates nothing.
 *
 * @param x the point, left as it is
 * @param lr the learning rate η
 * @param state what the method remembers: a block of n numbers a slot, all 0 at first
 * @param t 1 for the first update, 2 for the second …
 * @param params the values of the entry's `params`, in their order
 */
export type Update = (
  x: Float64Array,
  gradient: Float64Array,
  lr: number,
  state: Float64Array,
  t: number,
  params: Float64Array,
  move: Float64Array,
) => void;

/** The same for a method that asks f for more than its gradient. */
type UpdateOn = (...given: [...Parameters<Update>, landscape: Landscape]) => void;

/** A number that tunes a method, beside the learning rate. */
export interface OptimizerParam {
  readonly id: string;
  /** As the update rule writes it, in TeX. */
  readonly symbol: string;
  readonly default: number;
  /** What may be chosen: min … max, both included. */
  readonly min: number;
  readonly max: number;
  /** Where the default is from. */
  readonly source: string;
}

interface Described {
  readonly id: string;
  readonly params: readonly OptimizerParam[];
  /** The update rule in TeX, with x, g = ∇f(x) and η. */
  readonly tex: string;
  /** Where the rule is from, and which of its forms this is. */
  readonly source: string;
  /** What it remembers of each coordinate: the symbols of the rule, one a block of the state. */
  readonly slots: readonly string[];
}

interface ByGradient extends Described {
  readonly needs?: undefined;
  readonly update: Update;
}

interface ByLandscape extends Described {
  /** What it asks of f beside the gradient: its second derivatives, or its value at other points. */
  readonly needs: 'hessian' | 'value';
  readonly update: UpdateOn;
}

/** An optimizer of the catalogue, with all that menus, tests and docs need of it. */
export type Optimizer = ByGradient | ByLandscape;
