// The triangles of a height grid, for one coarseness: two a cell, none beside a hole. Written into
// memory that is used again, because a zoom makes them anew for every picture.

import type { HeightGrid } from './height-grid';

/** How many numbers the triangles of a grid take at most. */
export const mostIndices = ({ u, v }: HeightGrid, stride: number): number =>
  6 * Math.ceil((u.length - 1) / stride) * Math.ceil((v.length - 1) / stride);

/**
 * Two triangles for each cell whose corners all have a height.
 *
 * @param stride takes every so-manieth node, and the last one always
 * @returns how many numbers were written
 */
export function writeTriangles(
  { u, v, heights }: HeightGrid,
  stride: number,
  index: Uint32Array,
): number {
  const right = u.length - 1;
  const top = v.length - 1;
  let n = 0;
  for (let j = 0; j < top; j += stride) {
    const near = j * u.length;
    const far = Math.min(j + stride, top) * u.length;
    for (let i = 0; i < right; i += stride) {
      const next = Math.min(i + stride, right);
      const a = near + i;
      const b = near + next;
      const c = far + next;
      const d = far + i;
      if (Number.isNaN(heights[a]! + heights[b]! + heights[c]! + heights[d]!)) continue;
      // Cut along the flatter diagonal, so that a narrow valley across the grid is not a saw.
      const flat = Math.abs(heights[a]! - heights[c]!) <= Math.abs(heights[b]! - heights[d]!);
      if (flat) cell(index, n, a, b, c, d);
      else cell(index, n, b, c, d, a);
      n += 6;
    }
  }
  return n;
}

/** Writes a cell as two triangles, cut from a to c. Numbers only: this runs 16 000 times. */
function cell(index: Uint32Array, n: number, a: number, b: number, c: number, d: number): void {
  index[n] = index[n + 3] = a;
  index[n + 1] = b;
  index[n + 2] = index[n + 4] = c;
  index[n + 5] = d;
}
