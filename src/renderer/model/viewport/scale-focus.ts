// What the scale of a run is about: the place where it ends, if it comes to rest, and the
// smallest distances that must be told apart.

import type { OutcomeKind } from '../../../core/outcome/kinds';
import type { Trajectory } from '../../../core/run/trajectory';
import type { Interval } from '../../../core/objectives/objective';
import { symlogAxis } from './axis-scale';
import { decadeOf, narrowestDecade, reachOf, type Home, type Point } from './follow-frame';
import { nearestExtent, type MeasuredPath, type RunExtent } from './run-extent';
import { viewportOn, type Viewport } from './viewport';

/** A place to zoom in on, and the narrowest decade at which there is something to see. */
export interface ScaleFocus {
  readonly centre: Point;
  readonly deepest: number;
}

/** In half widths of home: a run that ends this near a known minimum has reached it. */
const REACHED = 1e-2;
/** A coordinate this near a round number is meant to be it. */
const ROUND = { digits: 4, within: 1e-7 };

/**
 * Where a run settles, or null for one that does not.
 *
 * @param path 2-D rows, of which `reach.finite` are finite
 */
export function scaleFocusOf(
  path: Trajectory,
  reach: RunExtent,
  kind: OutcomeKind,
  minima: readonly (readonly number[])[],
  home: Home,
): ScaleFocus | null {
  if (kind === 'creeping') return wholeOf(reach, home);
  if (kind !== 'converged' && kind !== 'oscillating') return null;
  const centre = restOf(path, reach, minima, home);
  const nearest = nearestExtent(path, reach.finite, home, centre);
  if (nearest === null) return null;
  return { centre, deepest: Math.max(decadeOf(nearest), narrowestDecade(home, centre)) };
}

/** A run that hardly moves is shown as a whole. */
function wholeOf({ low, high }: RunExtent, home: Home): ScaleFocus | null {
  const centre: Point = [low[0] / 2 + high[0] / 2, low[1] / 2 + high[1] / 2];
  const reach = reachOf(home, centre, high);
  if (!(reach > 0)) return null;
  return { centre, deepest: Math.max(decadeOf(reach), narrowestDecade(home, centre)) };
}

function restOf(
  path: Trajectory,
  { finite }: RunExtent,
  minima: readonly (readonly number[])[],
  home: Home,
): Point {
  const last = finite - 1;
  const before = Math.max(0, last - 1);
  // Halfway of the last swing across the valley.
  const end: Point = [
    path.x(last, 0) / 2 + path.x(before, 0) / 2,
    path.x(last, 1) / 2 + path.x(before, 1) / 2,
  ];
  for (const [x0 = Number.NaN, x1 = Number.NaN] of minima) {
    if (reachOf(home, end, [x0, x1]) < REACHED) return [x0, x1];
  }
  return [rounded(end[0], home.half[0]), rounded(end[1], home.half[1])];
}

function rounded(x: number, half: number): number {
  const near = Number((x / half).toFixed(ROUND.digits)) * half;
  return Math.abs(near - x) <= ROUND.within * half ? near : x;
}

/** Room beyond the outermost step, as a part of the picture. */
const ROOM = 1.06;
/** The smallest distance of a run in units of the constant: it stands clear of the origin. */
const APART = 3;
const WIDEST = 8e307;
const MAX = Number.MAX_VALUE;
/** The most that log1p is asked to span. */
const MOST = 1e290;

/**
 * Both axes symmetrically logarithmic, about where the active run settles or about 0, with all steps
 * of all runs.
 */
export function symlogOf(
  runs: readonly MeasuredPath[],
  aim: ScaleFocus | null,
  home: Home,
  zoom: { readonly x0: Interval; readonly x1: Interval } | null,
): Viewport {
  const origin = aim?.centre ?? zeroOf(home);
  const nearest = Math.min(
    ...runs.map(({ line, extent }) => nearestExtent(line, extent.finite, home, origin) ?? Infinity),
  );
  const axis = (side: 0 | 1) => {
    const [low, high] = side === 0 ? home.frame.x0 : home.frame.x1;
    const o = origin[side];
    const ends = [
      low,
      high,
      ...runs.flatMap(({ extent }) => [extent.low[side], extent.high[side]]),
    ];
    const far = Math.min(WIDEST, Math.max(...ends.map((x) => Math.abs(x - o))));
    const wanted = (home.half[side] * Math.min(1, nearest)) / APART;
    const constant = Math.max(wanted, far / MOST, 1e-300);
    const wide = Math.min(WIDEST, constant * Math.expm1(Math.log1p(far / constant) * ROOM));
    // About a far origin the outer half may leave float64.
    const whole: Interval = [Math.max(-MAX, o - wide), Math.min(MAX, o + wide)];
    return symlogAxis(zoom ? (side === 0 ? zoom.x0 : zoom.x1) : whole, o, constant);
  };
  return viewportOn(axis(0), axis(1));
}

/** 0 where home shows it, else the middle. */
const zeroOf = ({ frame, centre }: Home): Point => [
  frame.x0[0] <= 0 && frame.x0[1] >= 0 ? 0 : centre[0],
  frame.x1[0] <= 0 && frame.x1[1] >= 0 ? 0 : centre[1],
];
