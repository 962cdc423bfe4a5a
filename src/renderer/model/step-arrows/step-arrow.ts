// The arrows of one step: the slope, the step that is really taken, and what the method remembers.

import type { StepSymbol } from '../step-symbol';

/**
 * `carry` is what is left of the velocity, `push` what the slope adds to it, `mean` the mean of the
 * slopes, `reach` how far a slope as steep as this one leads in each direction, `decay` by how much x
 * shrinks of itself, `tried` the first step that a line search tried in vain.
 */
export type StepArrowId =
  'slope' | 'move' | 'carry' | 'push' | 'mean' | 'reach' | 'decay' | 'tried';

/** What an arrow is called by: that of the slope has two names, as it may point uphill. */
export const calledBy = ({ id, sign }: Pick<StepArrow, 'id' | 'sign'>): StepArrowId | 'uphill' =>
  id === 'slope' && sign === '∇f' ? 'uphill' : id;

export interface StepArrow {
  readonly id: StepArrowId;
  readonly symbol: StepSymbol;
  /** As it is written beside the arrow. */
  readonly sign: string;
  /** What it is made of, in TeX, with the letters of the method's rule. */
  readonly tex: string;
  /**
   * `length`: in units of x, and drawn in them. `direction`: in units of the slope, f a unit of x, so
   * that only its direction belongs on the plane. `ellipse`: the half axes, in units of x.
   */
  readonly kind: 'length' | 'direction' | 'ellipse';
  /** Where it begins, from the point, in units of x. */
  readonly from: readonly [number, number];
  readonly vector: readonly [number, number];
}

/** The arrows at one row of a run, on the plane that is shown. */
export interface StepPicture {
  readonly step: number;
  readonly at: readonly [number, number];
  /** Those that are numbers; `move` only where there is a next row. */
  readonly arrows: readonly StepArrow[];
  /** The steps that a line search tried in vain, from the point, in units of x. */
  readonly rejected: readonly (readonly [number, number])[];
}
