// The stage: the part of the plane that is shown, and the one mapping from data to the unit
// square that surface, field and chart share. All in float64; nothing else knows scene axes.

import { scaleLinear, type ScaleContinuousNumeric } from 'd3';
import type { Interval } from '../../core/objective';

/** The rectangle of the plane that is shown. */
export interface Frame {
  readonly x0: Interval;
  readonly x1: Interval;
}

export type AxisScale = ScaleContinuousNumeric<number, number>;

/** Maps x0 and x1 to [0, 1] over the frame; outside it the values go on beyond 0 and 1. */
export interface Stage {
  readonly frame: Frame;
  readonly x0: AxisScale;
  readonly x1: AxisScale;
}

export const stageOf = (frame: Frame): Stage => ({
  frame,
  x0: scaleLinear(frame.x0, [0, 1]),
  x1: scaleLinear(frame.x1, [0, 1]),
});

/** `count` positions on an axis, evenly spaced on the stage, both ends included. */
export const positions = (axis: AxisScale, count: number): number[] =>
  Array.from({ length: count }, (_, i) => axis.invert(i / (count - 1)));
