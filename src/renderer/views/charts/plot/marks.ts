// What can be drawn in a plot, as values: charts make them, `paintMarks` draws them. Lengths are in
// pixels of the plot; widths and radii in the line width of the style.

import type { RunInks, StyleColor } from '../../../drawing/drawing-style';
import type { Paint } from '../../../drawing/outcomes/outcome-paint';
import type { MarkerShape } from '../../../drawing/run-styles';
import type { Series } from './series';

/** A colour of the style, or one of a run's by the style of the run. */
export type MarkColor = StyleColor | { readonly run: number; readonly ink: keyof RunInks };

export interface LineMark {
  readonly type: 'line';
  readonly points: Series;
  readonly color: MarkColor;
  readonly width: number;
  /** Lengths of strokes and gaps; solid if left out. */
  readonly dash?: readonly number[];
  /** A point between two gaps is a dot. */
  readonly loneDots?: boolean;
}

export interface DotsMark {
  readonly type: 'dots';
  readonly points: Series;
  readonly color: MarkColor;
  readonly radius: number;
  /** So many of them, from the first on; all if left out. */
  readonly count?: number;
}

/** A straight piece with flat ends. */
export interface SegmentMark {
  readonly type: 'segment';
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly color: MarkColor;
  readonly opacity?: number;
  readonly dash?: readonly number[];
}

/** A ball with a rim; nothing where its height is not finite. */
export interface BallMark {
  readonly type: 'ball';
  readonly x: number;
  readonly y: number;
  readonly color: MarkColor;
  /** A circle if left out. */
  readonly marker?: MarkerShape;
}

/** An outcome behind the lines, from the top to the bottom of the plot. */
export interface BandMark {
  readonly type: 'band';
  readonly paint: Paint;
  readonly x: number;
  readonly width: number;
}

export interface BarMark {
  readonly type: 'bar';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: MarkColor;
}

/** Marks of which only what lies left of `to` is drawn, and at most `rim` pixels beyond the plot. */
export interface ClipMark {
  readonly type: 'clip';
  readonly to: number;
  readonly rim: number;
  readonly marks: readonly Mark[];
}

/** Marks of what steps back while something else is pointed at. */
export interface FadedMark {
  readonly type: 'faded';
  readonly marks: readonly Mark[];
}

export type Mark =
  LineMark | DotsMark | SegmentMark | BallMark | BandMark | BarMark | ClipMark | FadedMark;

/** Down the plot where the lab stands. */
export const hairline = (x: number, height: number): SegmentMark => ({
  type: 'segment',
  from: [x, 0],
  to: [x, height],
  color: 'accent',
  opacity: 0.45,
});

export const ball = (x: number, y: number, color: MarkColor = 'accent'): BallMark => ({
  type: 'ball',
  x,
  y,
  color,
});
