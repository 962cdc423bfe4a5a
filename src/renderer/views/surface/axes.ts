// The three axes for one position of the camera: which edges of the box they run along, so that
// they stand at its outer outline, and where their ticks are.

import type { Relief } from '../../state/relief';
import type { Stage } from '../../state/stage';
import { FLOOR, HEIGHT, sceneX, sceneZ } from './scene-box';

type Triple = readonly [number, number, number];

export interface AxisTick {
  readonly value: number;
  readonly place: Triple;
}

export interface Axis {
  readonly name: 'x0' | 'x1' | 'f';
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

export function axesOf(stage: Stage, relief: Relief | null, { near, left }: Sides): Axis[] {
  const [nearX, nearZ] = near;
  const inFrame = (position: number) => position >= -1e-9 && position <= 1 + 1e-9;
  const x0: Axis = {
    name: 'x0',
    from: [-1, FLOOR, nearZ],
    to: [1, FLOOR, nearZ],
    outward: [0, 0, nearZ],
    ticks: stage.x0
      .ticks(TICKS)
      .filter((value) => inFrame(stage.x0(value)))
      .map((value) => ({ value, place: [sceneX(stage.x0(value)), FLOOR, nearZ] })),
  };
  const x1: Axis = {
    name: 'x1',
    from: [nearX, FLOOR, 1],
    to: [nearX, FLOOR, -1],
    outward: [nearX, 0, 0],
    ticks: stage.x1
      .ticks(TICKS)
      .filter((value) => inFrame(stage.x1(value)))
      .map((value) => ({ value, place: [nearX, FLOOR, sceneZ(stage.x1(value))] })),
  };
  const [leftX, leftZ] = left;
  const f: Axis = {
    name: 'f',
    from: [leftX, FLOOR, leftZ],
    to: [leftX, HEIGHT, leftZ],
    outward: [leftX * Math.SQRT1_2, 0, leftZ * Math.SQRT1_2],
    ticks: (relief?.ticks ?? [])
      .map((value) => ({ value, height: relief?.height(value) ?? Number.NaN }))
      .filter(({ height }) => inFrame(height))
      .map(({ value, height }) => ({ value, place: [leftX, HEIGHT * height, leftZ] })),
  };
  return [x0, x1, f];
}
