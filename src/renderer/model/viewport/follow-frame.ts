// The frame that follows a point: the objective's own domain, ten times as wide, a hundred times …
// until the point is inside; or, about the place where a run ends, ten times narrower, and so on.

import type { Interval } from '../../../core/objectives/objective';
import type { Frame } from './viewport';

export type Point = readonly [number, number];

/** The objective's own domain, as middle and half widths. */
export interface Home {
  readonly frame: Frame;
  readonly centre: Point;
  readonly half: Point;
}

/** The part of half a frame that a point may be away from the middle: it never touches the border. */
const MARGIN = 0.9;
/** Half widths that float64 can sample: beyond, differences overflow. */
const WIDEST = 8e307;
const NARROWEST = 1e-300;
/** Narrower than this part of its own coordinates, a frame has too few float64 numbers. */
const FINEST = 2e-11;

const half = ([low, high]: Interval): number => high / 2 - low / 2;
const middle = ([low, high]: Interval): number => low / 2 + high / 2;

export const homeOf = (frame: Frame): Home => ({
  frame,
  centre: [middle(frame.x0), middle(frame.x1)],
  half: [half(frame.x0), half(frame.x1)],
});

/** How far a point is from a centre, in half widths of the home frame. */
export const reachOf = (home: Home, centre: Point, [x0, x1]: Point): number =>
  Math.max(Math.abs(x0 - centre[0]) / home.half[0], Math.abs(x1 - centre[1]) / home.half[1]);

/** The smallest k such that 10^k half widths hold a distance with a margin; −∞ for none. */
export const decadeOf = (reach: number): number => Math.ceil(Math.log10(reach / MARGIN));

const within = (x: number, [low, high]: Interval): boolean => x >= low && x <= high;

/** 0 while the point is inside the home frame; else how many tenfold frames further out. */
export function decadeAway(home: Home, point: Point): number {
  if (within(point[0], home.frame.x0) && within(point[1], home.frame.x1)) return 0;
  const widest = Math.floor(Math.log10(WIDEST / Math.max(...home.half)));
  return Math.min(widest, Math.max(1, decadeOf(reachOf(home, home.centre, point))));
}

/** The narrowest decade that float64 can show about a point. */
export const narrowestDecade = (home: Home, [x0, x1]: Point): number =>
  Math.ceil(
    Math.log10(
      Math.max(
        Math.max(NARROWEST, FINEST * Math.abs(x0)) / home.half[0],
        Math.max(NARROWEST, FINEST * Math.abs(x1)) / home.half[1],
      ),
    ),
  );

/** @param decade 0 for home; above 0 about the middle of home, below 0 about `centre` */
export function frameOf(home: Home, centre: Point, decade: number): Frame {
  if (decade === 0) return home.frame;
  const about = decade > 0 ? home.centre : centre;
  const axis = (side: 0 | 1): Interval => {
    const reach = decade > 0 ? home.half[side] * power(decade) : home.half[side] / power(-decade);
    return [about[side] - reach, about[side] + reach];
  };
  return { x0: axis(0), x1: axis(1) };
}

/** Read as a decimal, so that it is the nearest float64; 10 ** 23 is not. */
const power = (exponent: number): number => Number(`1e${exponent}`);
