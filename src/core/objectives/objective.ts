// What is descended: a function of n variables, in float64.

import type { Kernels } from '../kernels/loops';
import type { Differentiable } from '../math/differentiable';

export interface Objective extends Differentiable {
  /** The known minimum points (global ones and, where known, local ones). */
  readonly minima?: readonly (readonly number[])[];
  /** Loops with f written into them, where there are any: the same bits, sooner. */
  readonly kernels?: Kernels;
}

/** A closed range [low, high] on one axis. */
export type Interval = readonly [number, number];

/** What is proved about the curvature and the slope of an objective. */
interface Facts {
  /**
   * The least and the greatest second derivative (eigenvalue of the Hessian) anywhere. Plain
   * gradient descent is stable for lr < 2 / greatest.
   */
  readonly curvature?: Interval;
  /** No gradient is longer than this: the Lipschitz constant of f. */
  readonly slope?: number;
  /** The eigenvalues of the Hessian at the first of `minima`, ascending. */
  readonly atMinimum?: readonly number[];
}

/** An objective of the catalogue, with all that menus, views, docs and tests need of it. */
export interface CatalogueObjective extends Objective {
  readonly id: string;
  /** The names of its variables; x0, x1 if left out. */
  readonly variables?: readonly string[];
  /** The formula as a person types it, e.g. `x0^2 + x1^2`. */
  readonly formula: string;
  /** Its partial derivatives, typed likewise: bit for bit what `gradient` computes. */
  readonly partials?: readonly string[];
  /** Set where the formula is only to be read: what it says cannot be typed (a net, a vector). */
  readonly displayOnly?: true;
  /** The formula in TeX. */
  readonly tex: string;
  /** Where the formula and its minima are from. */
  readonly source: string;
  readonly facts?: Facts;
  /** What the views show by default: one interval an axis. */
  readonly domain: readonly Interval[];
  readonly start: readonly number[];
  /** A learning rate with which plain gradient descent shows what this function teaches. */
  readonly lr: number;
  /** Empty if there is none, or none is known. */
  readonly minima: readonly (readonly number[])[];
}
