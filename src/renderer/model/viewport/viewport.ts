// The viewport: the part of the plane that is shown, and the one mapping from data to the unit
// square that surface, field and chart share. All in float64; nothing else knows scene axes.

import type { Interval } from '../../../core/objectives/objective';
import { linearAxis, type AxisScale } from './axis-scale';

export type { AxisScale } from './axis-scale';

/** The rectangle of the plane that is shown. */
export interface Frame {
  readonly x0: Interval;
  readonly x1: Interval;
}

/** Maps x0 and x1 to [0, 1] over the frame; outside it the values go on beyond 0 and 1. */
export interface Viewport {
  readonly frame: Frame;
  readonly x0: AxisScale;
  readonly x1: AxisScale;
}

export const viewportOn = (x0: AxisScale, x1: AxisScale): Viewport => ({
  frame: { x0: x0.interval, x1: x1.interval },
  x0,
  x1,
});

export const viewportOf = ({ x0, x1 }: Frame): Viewport =>
  viewportOn(linearAxis(x0), linearAxis(x1));

/** `count` positions on an axis, evenly spaced on the viewport, both ends included. */
export const positions = (axis: AxisScale, count: number): number[] =>
  Array.from({ length: count }, (_, i) => axis.invert(i / (count - 1)));

/** A coordinate on the viewport. d3 maps ±∞ to NaN, NaN to undefined; here both stay what they are. */
export const positionOn = (axis: AxisScale, x: number): number =>
  Number.isFinite(x) ? axis(x) : x;

/** The middles of `count` cells of equal width on the viewport, so that none is cut by its edge. */
export const cellCentres = (axis: AxisScale, count: number): number[] =>
  Array.from({ length: count }, (_, i) => axis.invert((i + 0.5) / count));
