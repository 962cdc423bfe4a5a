// Where a run leaves float64, and whether it grew out of it or f is simply not defined there.

import type { Trajectory } from '../run/trajectory';

export interface Float64End {
  /** The first step at which f is not finite, or null. */
  readonly fStep: number | null;
  /** The first step at which a coordinate is not finite, or null. */
  readonly xStep: number | null;
  /** The last step before either, or −1. */
  readonly lastWhole: number;
  /** Whether the numbers grew too large; otherwise f is not defined (NaN) where the run came to. */
  readonly overflow: boolean;
}

/**
 * From this size on products of a few such numbers can pass 1.8e308, so that Infinity − Infinity
 * may lie behind a NaN.
 */
const HUGE = 1e75;

/** Null while every number is finite. */
export function float64End(path: Trajectory): Float64End | null {
  const n = path.dimension;
  let fStep: number | null = null;
  let xStep: number | null = null;
  for (let step = 0; step < path.length && (fStep === null || xStep === null); step++) {
    if (fStep === null && !Number.isFinite(path.f(step))) fStep = step;
    if (xStep === null) {
      for (let i = 0; i < n; i++) if (!Number.isFinite(path.x(step, i))) xStep = step;
    }
  }
  if (fStep === null && xStep === null) return null;
  const first = Math.min(fStep ?? Infinity, xStep ?? Infinity);
  return { fStep, xStep, lastWhole: first - 1, overflow: grewTo(path, first) };
}

function grewTo(path: Trajectory, step: number): boolean {
  const seen = [path.f(step)];
  for (let i = 0; i < path.dimension; i++) seen.push(path.x(step, i));
  if (step > 0) {
    seen.push(path.f(step - 1));
    for (let i = 0; i < path.dimension; i++) seen.push(path.gradient(step - 1, i));
  }
  return seen.some((value) => Math.abs(value) > HUGE);
}
