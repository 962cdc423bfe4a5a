// Where the arrows of a step lie in the unit square of the viewport. Steps that are too short to be
// seen are drawn larger, all by one round factor, which is said beside them.

import type { AxisScale } from '../viewport/axis-scale';
import { positionOn, type Viewport } from '../viewport/viewport';
import type { StepArrow, StepPicture } from './step-arrow';

export interface ArrowPlaces {
  /** Of the point, in the unit square. */
  readonly at: readonly [number, number];
  /** How many times longer than on the axes arrows in units of x are drawn; 1 where they can be seen. */
  readonly factor: number;
  /** The ends of an arrow in units of x, or a corner of an ellipse: a shift of x, drawn. */
  readonly place: (shift: readonly [number, number]) => readonly [number, number];
}

/** The longest arrow is drawn larger until it is as long, in parts of the frame's side. */
const READABLE = 0.24;
/** In parts of the frame: below, a difference of two positions has lost its digits. */
const TINY = 1e-6;

export function arrowPlaces({ at, arrows }: StepPicture, viewport: Viewport): ArrowPlaces {
  const [u, v] = [positionOn(viewport.x0, at[0]), positionOn(viewport.x1, at[1])];
  const shifted = ([a, b]: readonly [number, number]) =>
    [shiftOn(viewport.x0, at[0], a), shiftOn(viewport.x1, at[1], b)] as const;
  const reach = (arrow: StepArrow) => Math.hypot(...shifted(endOf(arrow)));
  const longest = Math.max(0, ...arrows.filter(isSizing).map(reach));
  const factor = roundFactor(READABLE / longest);
  return {
    at: [u, v],
    factor,
    place: (shift) => {
      const [du, dv] = shifted(shift);
      return [u + factor * du, v + factor * dv];
    },
  };
}

/** What was tried in vain may be far too long. */
const isSizing = ({ kind, id }: StepArrow): boolean => kind === 'length' && id !== 'tried';

const endOf = ({ from, vector }: StepArrow) => [from[0] + vector[0], from[1] + vector[1]] as const;

/** How far a shift of x leads along an axis of the viewport. */
function shiftOn(axis: AxisScale, x: number, shift: number): number {
  const moved = positionOn(axis, x + shift) - positionOn(axis, x);
  return Math.abs(moved) > TINY ? moved : shift * axis.rate(x);
}

/** The largest 1, 2 or 5 times a power of ten that is at most `most`, and not below 1. */
function roundFactor(most: number): number {
  if (!(most >= 2) || most === Infinity) return 1;
  const [mantissa = '1', exponent = '0'] = most.toExponential().split('e');
  const m = Number(mantissa);
  return Number(`${m >= 5 ? 5 : m >= 2 ? 2 : 1}e${exponent}`);
}
