// The three axes for one position of the camera: which edges of the box they run along, so that
// they stand at its outer outline, and where their ticks are.

import type { Relief } from '../../state/relief';
import type { AxisScale, Stage } from '../../state/stage';
import { tickText } from '../../i18n/number-format';
import { axisTickText, countedFrom } from '../axis-name';
import { FLOOR, HEIGHT, sceneX, sceneZ } from './scene-box';

type Triple = readonly [number, number, number];

export interface AxisTick {
  /** The coordinate, or its distance from what the axis is counted from. */
  readonly text: string;
  readonly place: Triple;
}

export interface Axis {
  readonly name: 'x0' | 'x1' | 'f';
  /** Written behind the letter: what the numbers are counted from. */
  readonly origin: string;
  readonly from: Triple;
  readonly to: Triple;
  /** Scene direction that leads away from the box. */
  readonly outward: Triple;
  readonly ticks: readonly AxisTick[];
}

/** The signs of a corner of the plane, e.g. [-1, 1]: left and near. */
export type Corner = readonly [-1 | 1, -1 | 1];

export interface Sides {
  /** The corner of the plane whose edges are nearest to the reader. */
  readonly near: Corner;
  /** The corner that is leftmost on the screen: the axis of f stands there. */
  readonly left: Corner;
}

const TICKS = 5;
const LOG_TICKS = 9;

const inFrame = (position: number): boolean => position >= -1e-9 && position <= 1 + 1e-9;

/** What is written at each tick of an axis, and where it is on the stage. */
const ticksOf = (axis: AxisScale) =>
  axis
    .ticks(axis.constant === null ? TICKS : LOG_TICKS)
    .map((value) => ({ text: axisTickText(value, axis), at: axis(axis.origin + value) }))
    .filter(({ at }) => inFrame(at));

export function axesOf(stage: Stage, relief: Relief | null, { near, left }: Sides): Axis[] {
  const [nearX, nearZ] = near;
  const x0: Axis = {
    name: 'x0',
    origin: countedFrom(stage.x0),
    from: [-1, FLOOR, nearZ],
    to: [1, FLOOR, nearZ],
    outward: [0, 0, nearZ],
    ticks: ticksOf(stage.x0).map(({ text, at }) => ({ text, place: [sceneX(at), FLOOR, nearZ] })),
  };
  const x1: Axis = {
    name: 'x1',
    origin: countedFrom(stage.x1),
    from: [nearX, FLOOR, 1],
    to: [nearX, FLOOR, -1],
    outward: [nearX, 0, 0],
    ticks: ticksOf(stage.x1).map(({ text, at }) => ({ text, place: [nearX, FLOOR, sceneZ(at)] })),
  };
  const [leftX, leftZ] = left;
  const f: Axis = {
    name: 'f',
    origin: '',
    from: [leftX, FLOOR, leftZ],
    to: [leftX, HEIGHT, leftZ],
    outward: [leftX * Math.SQRT1_2, 0, leftZ * Math.SQRT1_2],
    ticks: (relief?.ticks ?? [])
      .map((value) => ({ value, height: relief?.height(value) ?? Number.NaN }))
      .filter(({ height }) => inFrame(height))
      .map(({ value, height }) => ({
        text: tickText(value),
        place: [leftX, HEIGHT * height, leftZ],
      })),
  };
  return [x0, x1, f];
}
