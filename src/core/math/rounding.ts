// What float64 does to a central difference (f(x + h) − f(x − h)) / 2h. A large h is wrong because
// f is not a parabola (truncation, ∝ h²); a small h is wrong because x ± h and f are rounded
// (∝ 1/h). Drawn over h the error is a V; its lowest point is the best h.
// Source of the two branches: Press et al., Numerical Recipes, section 5.7.

import { numericalGradient } from './numerical-gradient';
import type { Differentiable } from './differentiable';
import { ulp } from './ulp';

/** ε: the spacing of float64 numbers at 1. */
const EPSILON = Number.EPSILON;

/** log10(1/ε): as many decimal digits has a float64. */
const DIGITS = -Math.log10(EPSILON);

export interface Surviving {
  /** fl(x + h) − x and x − fl(x − h): the half widths that are really taken; 0 where h is lost. */
  readonly ahead: number;
  readonly behind: number;
}

/** What is left of h beside x. */
export function survives(x: number, h: number): Surviving {
  return { ahead: x + h - x, behind: x - (x - h) };
}

/**
 * Decimal digits lost in ahead − behind because the leading ones cancel: 0 … 15.65, all of them
 * where both are equal and not 0. NaN where either is not finite.
 */
export function digitsLost(ahead: number, behind: number): number {
  if (!Number.isFinite(ahead) || !Number.isFinite(behind)) return Number.NaN;
  const size = Math.max(Math.abs(ahead), Math.abs(behind));
  if (size === 0) return 0;
  const left = Math.abs(ahead / size - behind / size);
  return Math.min(DIGITS, Math.max(0, -Math.log10(left)));
}

/** Relative errors of ∂f/∂x by central difference, one for each h asked for. */
export interface GradientErrors {
  /** |computed − exact| / |exact|. */
  readonly measured: Float64Array;
  /** h²·|f‴| / 6|f′|. */
  readonly truncation: Float64Array;
  /**
   * What rounding f and x ± h to the nearest float64 can do; a bound, rarely reached. It falls as
   * 1/h, but rises again where h ≫ |x| and f(x ± h) ≫ f(x), as close to a minimum at 0.
   */
  readonly rounding: Float64Array;
  /** The h with the least sum of both; Infinity where f has no third derivative. */
  readonly best: number;
}

/**
 * @param axis the coordinate by which f is differentiated
 * @param hs half widths, each > 0
 * @returns Infinity or NaN where the exact slope is 0: a relative error says nothing there
 */
export function gradientErrors(
  objective: Differentiable,
  x: ArrayLike<number>,
  axis: number,
  hs: ArrayLike<number>,
): GradientErrors {
  const at = Float64Array.from(x);
  const g = new Float64Array(at.length);
  objective.gradient(at, g);
  const exact = g[axis];
  const slope = Math.abs(exact);
  const value = Math.abs(objective.f(at));
  const third = Math.abs(thirdDerivative(objective, at, axis));
  const truncation = (h: number) => (h * h * third) / (6 * slope);
  // Each f is off by up to half an ε of itself, each of x ± h by half a spacing, which f′ there
  // passes on.
  const beside = sizesBeside(objective, at, axis);
  const rounding = (h: number) => {
    const spacing = ulp(Math.abs(at[axis]) + h);
    const [ahead, behind] = [beside(h), beside(-h)];
    const values = Math.max(value, ahead.value, behind.value);
    const slopes = Math.max(slope, ahead.slope, behind.slope);
    return (EPSILON * values + slopes * spacing) / (2 * h * slope);
  };
  const noise = EPSILON * value + slope * ulp(at[axis]);
  return {
    measured: Float64Array.from(hs, (h) => {
      numericalGradient(objective.f, at, h, g);
      return Math.abs(g[axis] - exact) / slope;
    }),
    truncation: Float64Array.from(hs, truncation),
    rounding: Float64Array.from(hs, rounding),
    best: Math.cbrt((3 * noise) / (2 * third)),
  };
}

/** |f| and |∂f/∂x| at a distance along an axis. */
function sizesBeside(objective: Differentiable, x: Float64Array, axis: number) {
  const at = x.slice();
  const g = new Float64Array(at.length);
  return (distance: number) => {
    at[axis] = x[axis] + distance;
    objective.gradient(at, g);
    return { value: Math.abs(objective.f(at)), slope: Math.abs(g[axis]) };
  };
}

/** ∂³f/∂x³ along an axis from the exact gradient; 0 where it is lost in the gradient's rounding. */
function thirdDerivative(objective: Differentiable, x: Float64Array, axis: number): number {
  const at = x.slice();
  const g = new Float64Array(at.length);
  // √√ε balances truncation against rounding here; a power of two keeps x ± d exact.
  const d = 2 ** Math.round(Math.log2(EPSILON ** 0.25 * Math.max(1, Math.abs(x[axis]))));
  let size = 0;
  const slope = (shift: number) => {
    at[axis] = x[axis] + shift;
    objective.gradient(at, g);
    size = Math.max(size, Math.abs(g[axis]));
    return g[axis];
  };
  const bend = slope(d) - 2 * slope(0) + slope(-d);
  return Math.abs(bend) <= 8 * EPSILON * size ? 0 : bend / (d * d);
}
