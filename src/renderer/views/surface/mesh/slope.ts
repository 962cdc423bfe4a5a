// How steep the drawn surface is: by difference over the height grid, in scene units.

import { heightAt, type HeightGrid } from './height-grid';
import { HEIGHT } from '../scene-box';

/** In parts of the frame. */
const NEARBY = 1 / 256;

/** Height gained a scene unit along x and z. */
export interface Slope {
  x: number;
  z: number;
}

/** Writes the slope at (u, v) into `out`; 0 beside holes. */
export function slopeAt(grid: HeightGrid, u: number, v: number, out: Slope): void {
  out.x = (HEIGHT * difference(grid, u, v, NEARBY, 0)) / 2;
  out.z = (-HEIGHT * difference(grid, u, v, 0, NEARBY)) / 2;
}

/** dh/du or dh/dv over what there is of the frame around (u, v). */
function difference(grid: HeightGrid, u: number, v: number, su: number, sv: number): number {
  const u0 = Math.max(0, u - su);
  const v0 = Math.max(0, v - sv);
  const u1 = Math.min(1, u + su);
  const v1 = Math.min(1, v + sv);
  const rise = heightAt(grid, u1, v1) - heightAt(grid, u0, v0);
  return Number.isNaN(rise) ? 0 : rise / (u1 - u0 + (v1 - v0));
}
