// The arrows of a step in pixels of the plot: those in units of x where they are, those in units of
// the slope as long as the field draws such a slope, and what the border cuts off.

import { clipSegment } from '../../../../drawing/clip';
import { arrowPlaces } from '../../../../model/step-arrows/arrow-places';
import type { StepArrow, StepPicture } from '../../../../model/step-arrows/step-arrow';
import type { Viewport } from '../../../../model/viewport/viewport';
import { widthOf } from '../draw-arrows';

/** An arrow at the ball for the flattest and the steepest slope, in parts of the frame's side. */
const SLOPE_SHORT = 0.05;
const SLOPE_LONG = 0.15;
/** Pixels: a shorter arrow is no more than its head. */
const SHORTEST = 5;
/** Corners of an ellipse, and the farthest that a canvas is given, in pixels. */
const CORNERS = 72;
const FARTHEST = 1e6;

/** Of the plot, y downwards. */
type Pixel = readonly [number, number];

export interface ArrowPixels {
  readonly arrow: StepArrow;
  /** x, y of the points of a line, y downwards; empty where there is nothing to draw. */
  readonly line: readonly number[];
  /** Beside what its name belongs, and which way from there, a unit vector. */
  readonly tip: readonly [number, number];
  readonly way: readonly [number, number];
  /** Why it is not drawn to its end: it leaves the frame, or is hidden by the ball. */
  readonly end: 'whole' | 'outside' | 'hidden';
}

/** The arrows, and how many times longer than on the axes the steps are drawn. */
export interface DrawnStep {
  readonly factor: number;
  readonly arrows: readonly ArrowPixels[];
  /** Where steps were tried in vain, as far as that is inside the frame. */
  readonly rejected: readonly Pixel[];
}

export const NOTHING: DrawnStep = { factor: 1, arrows: [], rejected: [] };

export interface PlotPixels {
  readonly viewport: Viewport;
  readonly side: number;
  /** Of the ball, with what is left free around it. */
  readonly rim: number;
  /** The field's own mapping, |∇f| → [0, 1]. */
  readonly slopeLength: (magnitude: number) => number;
}

/** Which way a slope leads on the screen, and how long its arrow is; null for one without a direction. */
export function slopePixels(
  [g0, g1]: readonly [number, number],
  [x0, x1]: readonly [number, number],
  { viewport, side, slopeLength }: Omit<PlotPixels, 'rim'>,
): { readonly dx: number; readonly dy: number; readonly length: number } | null {
  const reach = widthOf(viewport);
  // The way that a step goes on this plane, whose axes may be logarithmic.
  const d0 = g0 * viewport.x0.rate(x0) * reach;
  const d1 = g1 * viewport.x1.rate(x1) * reach;
  const far = Math.hypot(d0, d1);
  const size = Math.hypot(g0, g1);
  if (!Number.isFinite(size) || !Number.isFinite(far) || far === 0) return null;
  const length = (SLOPE_SHORT + (SLOPE_LONG - SLOPE_SHORT) * slopeLength(size)) * side;
  // Pixels grow downwards.
  return { dx: d0 / far, dy: -d1 / far, length };
}

/** @returns nothing while the point itself is outside the frame */
export function arrowPixels(picture: StepPicture, plot: PlotPixels): DrawnStep {
  const { side, viewport } = plot;
  const { at, factor, place } = arrowPlaces(picture, viewport);
  const [u, v] = at;
  if (!(u >= 0 && u <= 1 && v >= 0 && v <= 1)) return NOTHING;
  const pixel = ([a, b]: Pixel): Pixel => [a * side, (1 - b) * side];
  const ball = pixel(at);
  const placed = (shift: Pixel) => pixel(place(shift));
  const arrows = picture.arrows.map((arrow) => {
    if (arrow.kind === 'direction') return directionPixels(arrow, picture.at, ball, plot);
    return arrow.kind === 'ellipse'
      ? ellipsePixels(arrow, ball, placed, plot)
      : lengthPixels(arrow, ball, placed, plot);
  });
  const rejected = picture.rejected
    .map(placed)
    .filter(([x, y]) => x >= 0 && x <= side && y >= 0 && y <= side);
  return { factor, arrows, rejected };
}

const hidden = (arrow: StepArrow, ball: Pixel): ArrowPixels => ({
  arrow,
  line: [],
  tip: ball,
  way: [0, -1],
  end: 'hidden',
});

function directionPixels(
  arrow: StepArrow,
  at: StepPicture['at'],
  ball: Pixel,
  plot: PlotPixels,
): ArrowPixels {
  const slope = slopePixels(arrow.vector, at, plot);
  if (!slope) return hidden(arrow, ball);
  const { dx, dy, length } = slope;
  const along = (far: number): Pixel => [ball[0] + dx * far, ball[1] + dy * far];
  const tip = along(plot.rim + length);
  return { arrow, line: [...along(plot.rim), ...tip], tip, way: [dx, dy], end: 'whole' };
}

const clipped = new Float64Array(4);

function lengthPixels(
  arrow: StepArrow,
  ball: Pixel,
  placed: (shift: Pixel) => Pixel,
  { side, rim }: PlotPixels,
): ArrowPixels {
  const { from, vector } = arrow;
  const [ax, ay] = placed(from);
  const [bx, by] = placed([from[0] + vector[0], from[1] + vector[1]]);
  if (!clipSegment(ax / side, ay / side, bx / side, by / side, clipped)) return hidden(arrow, ball);
  const [left = 0, top = 0, right = 0, bottom = 0] = clipped.map((part) => part * side);
  const long = Math.hypot(right - left, bottom - top);
  // What begins at the ball begins at its rim.
  const free = from[0] === 0 && from[1] === 0 ? rim : 0;
  if (!(long - free >= SHORTEST)) return hidden(arrow, ball);
  const [dx, dy] = [(right - left) / long, (bottom - top) / long];
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  const outside = !(bx >= 0 && bx <= side && by >= 0 && by <= side);
  return {
    arrow,
    line: [left + dx * free, top + dy * free, right, bottom],
    // One that begins elsewhere ends where another does: its name belongs beside its middle.
    tip: free > 0 ? [right, bottom] : middle,
    way: free > 0 ? [dx, dy] : [-dy, dx],
    end: outside ? 'outside' : 'whole',
  };
}

/** Its name belongs at its topmost corner that is seen. */
function ellipsePixels(
  arrow: StepArrow,
  ball: Pixel,
  placed: (shift: Pixel) => Pixel,
  { side, rim }: PlotPixels,
): ArrowPixels {
  const [wide, high] = arrow.vector;
  const corners = Array.from({ length: CORNERS + 1 }, (_, k) => {
    const turn = (2 * Math.PI * k) / CORNERS;
    return placed([wide * Math.cos(turn), high * Math.sin(turn)]);
  });
  const far = ([x, y]: Pixel) => Math.hypot(x - ball[0], y - ball[1]);
  const line = corners.flat();
  if (!(Math.max(...corners.map(far)) >= rim) || !line.every((at) => Math.abs(at) < FARTHEST))
    return hidden(arrow, ball);
  const seen = corners.filter(([x, y]) => x >= 0 && x <= side && y >= 0 && y <= side);
  const tip = seen.toSorted((a, b) => a[1] - b[1])[0];
  if (!tip) return { ...hidden(arrow, ball), end: 'outside' };
  return { arrow, line, tip, way: [0, -1], end: 'whole' };
}
