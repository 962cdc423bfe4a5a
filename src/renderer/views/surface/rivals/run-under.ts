// Which run is under the pointer: the one whose path or mark comes nearest, if one is near enough.

import { Matrix4, Vector3 } from 'three';
import { project, type Sight } from '../axes/axis-places';
import { distanceOnScreen, type DrawnPath } from '../path/nearest-segment';

/** CSS pixels. */
const REACH = 7;

/** A run as it is on the screen. */
export interface RunOnScreen {
  readonly style: number;
  readonly drawn: DrawnPath;
  /** The middle of its ball or mark, and the radius in CSS pixels. */
  readonly center: Vector3;
  readonly radius: number;
}

const toClip = new Matrix4();
const at = new Vector3();

/** @param x, y in CSS pixels of the host */
export function runUnder(
  runs: readonly RunOnScreen[],
  sight: Sight,
  x: number,
  y: number,
): number | null {
  const { camera } = sight;
  toClip.multiplyMatrices(camera.projectionMatrix, camera.matrixWorldInverse);
  let nearest: number | null = null;
  let least = REACH;
  for (const { style, drawn, center, radius } of runs) {
    project(center.toArray(), sight, at);
    const toMark = Math.hypot(at.x - x, at.y - y) - radius;
    // Of two, the later one lies above.
    const away = Math.min(toMark, distanceOnScreen(drawn, toClip.elements, sight, x, y));
    if (away > least) continue;
    least = away;
    nearest = style;
  }
  return nearest;
}
