// The frames of before inside the one that is shown: home, ten times home, a hundred times home …
// up to the one before. As squares on the viewport, for the field and for the floor of the surface.

import { frameOf, type Home } from './follow-frame';
import type { Viewport } from './viewport';

/** A frame on the viewport: its edges in [0, 1]. */
export interface NestedFrame {
  /** Tenfold frames from home. */
  readonly decade: number;
  readonly u0: number;
  readonly v0: number;
  readonly u1: number;
  readonly v1: number;
  /** Of its longer side, as a part of the viewport. */
  readonly size: number;
}

/** Larger ones are the frame itself, coming or going. */
const LARGEST = 0.9;
/** A smaller one is a point even on a projector. */
const SMALLEST = 1e-9;

/**
 * @param decade of the frame that is shown or to come
 * @returns the nested frames that lie wholly inside, home first; home as the smallest always
 */
export function nestedFramesIn(viewport: Viewport, home: Home, decade: number): NestedFrame[] {
  const nested: NestedFrame[] = [];
  for (let k = 0; k < Math.max(1, decade); k++) {
    const { x0, x1 } = frameOf(home, home.centre, k);
    const [u0, u1] = [viewport.x0(x0[0]), viewport.x0(x0[1])];
    const [v0, v1] = [viewport.x1(x1[0]), viewport.x1(x1[1])];
    const size = Math.max(u1 - u0, v1 - v0);
    if (k > 0 && size < SMALLEST) continue;
    const inside = u0 >= 0 && v0 >= 0 && u1 <= 1 && v1 <= 1;
    if (inside && size <= LARGEST) nested.push({ decade: k, u0, v0, u1, v1, size });
  }
  return nested;
}
