// Zoom and pan as plain arithmetic on frames: the frame is the state, nobody keeps a transform.

import type { Interval } from '../../../core/objectives/objective';
import type { AxisScale, Frame, Viewport } from './viewport';

/** Below this part of its own coordinates a frame has too few float64 numbers to be sampled. */
const NARROWEST = 1e-9;
/** As wide as the frames that follow a run. */
const WIDEST = 1.6e308;

const width = ([low, high]: Interval): number => high - low;

function zoomAxis([low, high]: Interval, factor: number, at: number): Interval {
  const fixed = low + (high - low) * at;
  return [fixed + (low - fixed) * factor, fixed + (high - fixed) * factor];
}

const usable = (axis: Interval): boolean =>
  axis.every(Number.isFinite) &&
  width(axis) <= WIDEST &&
  width(axis) >= NARROWEST * Math.max(1e-3, Math.abs(axis[0]), Math.abs(axis[1]));

/**
 * @param factor of the frame's width: below 1 shows less, above 1 shows more
 * @param at the point that stays where it is, 0 … 1 on each axis
 * @returns the same frame where float64 allows no more
 */
function zoomFrame(frame: Frame, factor: number, at: readonly [number, number]): Frame {
  const x0 = zoomAxis(frame.x0, factor, at[0]);
  const x1 = zoomAxis(frame.x1, factor, at[1]);
  return usable(x0) && usable(x1) ? { x0, x1 } : frame;
}

/** Moves the frame by parts of its own width: +0.5 on x0 shows what lay half a frame to the right. */
function panFrame(frame: Frame, by0: number, by1: number): Frame {
  const move = (axis: Interval, by: number): Interval => [
    axis[0] + width(axis) * by,
    axis[1] + width(axis) * by,
  ];
  const moved = { x0: move(frame.x0, by0), x1: move(frame.x1, by1) };
  return usable(moved.x0) && usable(moved.x1) ? moved : frame;
}

/** Zooms what is shown, on linear and on logarithmic axes alike. */
export function zoomViewport(
  viewport: Viewport,
  factor: number,
  at: readonly [number, number],
): Frame {
  if (viewport.x0.constant === null) return zoomFrame(viewport.frame, factor, at);
  return changed(viewport, (u, side) => at[side] + (u - at[side]) * factor);
}

/** Moves what is shown by parts of its width. */
export function panViewport(viewport: Viewport, by0: number, by1: number): Frame {
  if (viewport.x0.constant === null) return panFrame(viewport.frame, by0, by1);
  return changed(viewport, (u, side) => u + (side === 0 ? by0 : by1));
}

/** The frame whose ends lie where `move` puts 0 and 1. */
function changed({ frame, x0, x1 }: Viewport, move: (u: number, side: 0 | 1) => number): Frame {
  const axis = (scale: AxisScale, side: 0 | 1): Interval => [
    scale.invert(move(0, side)),
    scale.invert(move(1, side)),
  ];
  const to = { x0: axis(x0, 0), x1: axis(x1, 1) };
  const fine = (interval: Interval) =>
    interval.every(Number.isFinite) && width(interval) > 0 && width(interval) <= WIDEST;
  return fine(to.x0) && fine(to.x1) ? to : frame;
}
