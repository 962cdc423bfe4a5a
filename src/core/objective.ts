// What is descended: a function of n variables, in float64.

import type { Words } from './words';

/** f: Rⁿ → R. May return a non-finite value where it is undefined or leaves float64. */
export type Value = (x: Float64Array) => number;

/** Writes ∇f(x) (length n) into `out`. */
export type GradientInto = (x: Float64Array, out: Float64Array) => void;

export interface Objective {
  /** n, the number of variables. */
  readonly dimension: number;
  readonly f: Value;
  /** The exact gradient, from the formula. */
  readonly gradient: GradientInto;
  /** The known minimum points (global ones and, where known, local ones). */
  readonly minima?: readonly (readonly number[])[];
}

/** A closed range [low, high] on one axis. */
export type Interval = readonly [number, number];

/** An objective of the catalogue, with all that menus, views, docs and tests need of it. */
export interface CatalogueObjective extends Objective {
  readonly id: string;
  readonly name: Words;
  /** One sentence: what this function teaches. */
  readonly teaches: Words;
  /** The names of its variables; x0, x1 if left out. */
  readonly variables?: readonly string[];
  /** The formula as a person types it, e.g. `x0^2 + x1^2`. */
  readonly formula: string;
  /** The formula in TeX. */
  readonly tex: string;
  /** Where the formula and its minima are from. */
  readonly source: string;
  /** What the views show by default: one interval an axis. */
  readonly domain: readonly Interval[];
  readonly start: readonly number[];
  /** A learning rate with which plain gradient descent shows what this function teaches. */
  readonly lr: number;
  /** Empty if there is none, or none is known. */
  readonly minima: readonly (readonly number[])[];
}
