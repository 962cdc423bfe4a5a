// A line in pixels of a plot.

import type { ValueScale } from './value-scale';

/** The size of a plot, in pixels. */
export interface PlotArea {
  readonly width: number;
  readonly height: number;
}

/** A part of the height of a plot, in pixels from its top. */
export interface Stripe {
  readonly top: number;
  readonly height: number;
}

/** Points in pixels of the plot; NaN is a gap. */
export interface Series {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Values over places that are given in pixels; what is not finite is a gap. */
export const seriesOf = (
  x: ArrayLike<number>,
  values: ArrayLike<number>,
  scale: ValueScale,
  { top, height }: Stripe,
): Series => ({
  x,
  y: Float64Array.from(values, (value) =>
    Number.isFinite(value) ? top + (1 - scale.at(value)) * height : Number.NaN,
  ),
});
