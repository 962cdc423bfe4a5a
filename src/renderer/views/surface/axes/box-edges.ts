// Which edges of the box the axes run along, so that they stand at its outer outline wherever the
// eye is.

import { type Camera, Vector3 } from 'three';
import { FLOOR, HEIGHT } from '../scene-box';

export type Triple = readonly [number, number, number];

/** The signs of a corner of the plane, e.g. [-1, 1]: left and near. */
export type Corner = readonly [-1 | 1, -1 | 1];

export interface Sides {
  /** The corner of the plane whose edges are nearest to the reader. */
  readonly near: Corner;
  /** The corner that is leftmost on the screen: the axis of f stands there. */
  readonly left: Corner;
}

/** An axis without its numbers. */
export interface Edge {
  readonly name: 'x0' | 'x1' | 'f';
  readonly from: Triple;
  readonly to: Triple;
  /** Scene direction that leads away from the box. */
  readonly outward: Triple;
}

const corners: readonly Corner[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

export function sidesSeen(camera: Camera): Sides {
  const { x, y, z } = camera.position;
  // From below, the far edges of the floor make the outline.
  const side = y < FLOOR ? -1 : 1;
  const near: Corner = [x * side >= 0 ? 1 : -1, z * side >= 0 ? 1 : -1];
  const p = new Vector3();
  let left: Corner = near;
  let leftmost = Infinity;
  for (const corner of corners) {
    p.set(corner[0], 0, corner[1]).project(camera);
    if (p.x < leftmost) {
      leftmost = p.x;
      left = corner;
    }
  }
  return { near, left };
}

/** The edges of x0, x1 and f. */
export function edgesOf({ near, left }: Sides): readonly [Edge, Edge, Edge] {
  const [nearX, nearZ] = near;
  const [leftX, leftZ] = left;
  return [
    { name: 'x0', from: [-1, FLOOR, nearZ], to: [1, FLOOR, nearZ], outward: [0, 0, nearZ] },
    { name: 'x1', from: [nearX, FLOOR, 1], to: [nearX, FLOOR, -1], outward: [nearX, 0, 0] },
    {
      name: 'f',
      from: [leftX, FLOOR, leftZ],
      to: [leftX, HEIGHT, leftZ],
      outward: [leftX * Math.SQRT1_2, 0, leftZ * Math.SQRT1_2],
    },
  ];
}
