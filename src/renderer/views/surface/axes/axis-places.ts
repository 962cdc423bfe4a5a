// Where the numbers and the letter of an axis stand on the screen: beside their ticks, away from
// the box. For the labels, and for the camera that must leave room for them.

import { type PerspectiveCamera, Vector3 } from 'three';
import type { Box } from '../labels/declutter';
import type { Edge } from './box-edges';

/** Length of a tick mark in scene units. */
export const TICK_LENGTH = 0.035;
/** CSS pixels between the tick mark and its number, and between a number and the axis letter. */
const TICK_GAP = 7;
const LETTER_GAP = 5;
/** Between the top of the axis of f and its letter. */
const ABOVE = 12;
/** An upright axis that looks shorter has no numbers. */
const SHORTEST = 60;
/** Where what is not seen is put. */
export const NOWHERE = -1e4;

/** A box that can be put elsewhere. */
export interface Movable extends Box {
  x: number;
  y: number;
}

/** What is seen: the camera, and the host in CSS pixels. */
export interface Sight {
  readonly camera: PerspectiveCamera;
  readonly width: number;
  readonly height: number;
}

const at = new Vector3();
const away = new Vector3();

/** @param ticks with their places in the scene */
export function placeAxis(
  axis: Edge,
  ticks: readonly { readonly place: readonly number[]; readonly box: Movable }[],
  letter: Movable,
  sight: Sight,
): void {
  const middle = axis.from.map((a, i) => (a + axis.to[i]!) / 2);
  const direction = outward(axis, middle, sight);
  let reach = 0;
  for (const { place, box } of ticks) {
    project(
      place.map((p, k) => p + axis.outward[k]! * TICK_LENGTH),
      sight,
      at,
    );
    const [x, y] = [at.x, at.y];
    const labelDirection = axis.name === 'f' ? direction : outward(axis, place, sight);
    const extent = extentOf(box, labelDirection);
    box.x = x + labelDirection.x * (TICK_GAP + extent);
    box.y = y + labelDirection.y * (TICK_GAP + extent);
    reach = Math.max(reach, 2 * extent);
  }
  if (axis.name === 'f') {
    project(axis.from, sight, away);
    project(axis.to, sight, at);
    // Seen from above, the axis is a point: its numbers would be in a heap.
    if (at.distanceTo(away) < SHORTEST) for (const { box } of ticks) box.x = NOWHERE;
    letter.x = at.x;
    letter.y = at.y - letter.height / 2 - ABOVE;
    return;
  }
  project(middle, sight, at);
  const past = 2 * TICK_GAP + reach + LETTER_GAP + extentOf(letter, direction);
  letter.x = at.x + direction.x * past;
  letter.y = at.y + direction.y * past;
}

interface Direction {
  readonly x: number;
  readonly y: number;
}

/** Half of a box as far as it reaches in a direction. */
const extentOf = ({ width, height }: Box, { x, y }: Direction): number =>
  (Math.abs(x) * width + Math.abs(y) * height) / 2;

/** The direction away from the box on the screen, of length 1; the axis of f points left. */
function outward(axis: Edge, place: readonly number[], sight: Sight): Direction {
  if (axis.name === 'f') return { x: -1, y: 0 };
  project(place, sight, at);
  const [x, y] = [at.x, at.y];
  project(
    place.map((p, k) => p + axis.outward[k]! * 0.1),
    sight,
    away,
  );
  const size = Math.hypot(away.x - x, away.y - y) || 1;
  return { x: (away.x - x) / size, y: (away.y - y) / size };
}

/** CSS pixels in the host; a place behind the eye goes far outside. */
export function project(
  place: readonly number[],
  { camera, width, height }: Sight,
  out: Vector3,
): void {
  out.set(place[0]!, place[1]!, place[2]).applyMatrix4(camera.matrixWorldInverse);
  if (out.z > -camera.near) {
    out.set(NOWHERE, NOWHERE, 0);
    return;
  }
  out.applyMatrix4(camera.projectionMatrix);
  out.set(((out.x + 1) / 2) * width, ((1 - out.y) / 2) * height, 0);
}
