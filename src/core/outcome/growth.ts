// How fast a run grows, measured and not derived: the ratio of the gradient's length from one
// step to the next. For a quadratic with lr too large it is |1 − lr·λ|, 19 for the book's f at 10.

import type { Trajectory } from '../run/trajectory';

/** How many of the latest ratios are looked at: enough for a median, cheap for a long run. */
const RATIOS = 64;

/** Growth of less than this a step is rounding. */
export const GROWS = 1 + 1e-9;

/** Ratios whose middle half differs by more than this factor are no steady growth. */
const STEADY = 1.1;

export interface Growth {
  /** The median ratio: the few steps where rounding disturbs it do not count. 1 when there is none. */
  readonly factor: number;
  /** Whether the ratio stays about the same, so that the factor tells what the next step does. */
  readonly steady: boolean;
  /** The ratio that three quarters of all reach. */
  readonly least: number;
}

/** ‖g‖ at a step, as the run computed it. */
export function gradientNorm(path: Trajectory, step: number): number {
  let norm = Math.abs(path.gradient(step, 0));
  for (let i = 1; i < path.dimension; i++) norm = Math.hypot(norm, path.gradient(step, i));
  return norm;
}

/** The growth of the gradient a step over the latest part of steps `from` … `to`. */
export const growth = (path: Trajectory, from: number, to: number): Growth =>
  growthOf((step) => gradientNorm(path, step), from, to);

/** The growth of a length a step over the latest part of steps `from` … `to`. */
export function growthOf(length: (step: number) => number, from: number, to: number): Growth {
  const ratios: number[] = [];
  for (let step = Math.max(from, to - RATIOS); step < to; step++) {
    const ratio = length(step + 1) / length(step);
    if (ratio > 0 && ratio < Infinity) ratios.push(ratio);
  }
  if (ratios.length === 0) return { factor: 1, steady: true, least: 1 };
  ratios.sort((a, b) => a - b);
  const end = ratios.length - 1;
  const least = ratios[Math.floor(end / 4)];
  const upper = ratios[Math.ceil((3 * end) / 4)];
  return { factor: ratios[Math.floor(end / 2)], steady: upper <= STEADY * least, least };
}

/** Whether a run grows: at three quarters of the steps, so that a walk to and fro by chance does not. */
export const grows = ({ least }: Growth): boolean => least >= GROWS;

/**
 * The steady growth a step from the start up to step `to`; null where there was none, and before
 * step 2: one ratio alone does not tell what the next one will be.
 */
export function grownBy(path: Trajectory, to: number): number | null {
  if (to < 2) return null;
  const { factor, steady } = growth(path, 0, to);
  return steady && factor >= GROWS ? factor : null;
}
