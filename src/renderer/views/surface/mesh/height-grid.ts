// The sampled surface in the present viewport: heights at grid nodes inside the frame. A sample of
// another frame lies where its own coordinates say and is cut at the border of this one.

import type { SurfaceSample } from '../../../../shared/protocol/protocol';
import type { HeightScale } from '../../../model/viewport/height-scale';
import type { AxisScale, Viewport } from '../../../model/viewport/viewport';

export interface HeightGrid {
  /** Positions of the nodes in [0, 1], ascending: u along x0, v along x1. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Heights in [0, 1]; NaN where f is not finite. Row-major: heights[j * u.length + i]. */
  readonly heights: Float64Array;
}

/** Nodes of one axis: where they lie in the unit square, and at which (fractional) sample. */
interface Nodes {
  readonly at: readonly number[];
  readonly viewport: readonly number[];
}

/** A frame's ends come back through the scale with a rounding error. */
const ROUNDING = 1e-9;

/** @returns null when nothing of the sample lies in the frame */
export function heightGrid(
  sample: SurfaceSample,
  viewport: Viewport,
  heightScale: HeightScale,
): HeightGrid | null {
  const columns = nodesInFrame(sample.x0, viewport.x0);
  const rows = nodesInFrame(sample.x1, viewport.x1);
  if (columns.at.length < 2 || rows.at.length < 2) return null;
  const heights = new Float64Array(columns.at.length * rows.at.length);
  const { values } = sample;
  let k = 0;
  for (const j of rows.at) {
    for (const i of columns.at) {
      // All but those on the border are samples themselves.
      const f =
        Number.isInteger(i) && Number.isInteger(j)
          ? values[j * sample.x0.length + i]!
          : between(sample, i, j);
      const height = heightScale.height(f);
      heights[k++] = height - height === 0 ? Math.min(1, Math.max(0, height)) : Number.NaN;
    }
  }
  return { u: Float64Array.from(columns.viewport), v: Float64Array.from(rows.viewport), heights };
}

/** The samples inside the frame, and the places where the sampled range crosses its border. */
function nodesInFrame(coordinates: readonly number[], axis: AxisScale): Nodes {
  const at: number[] = [];
  const viewport: number[] = [];
  let before = Number.NaN;
  coordinates.forEach((x, i) => {
    const here = axis(x);
    for (const border of [0, 1]) {
      if (before < border - ROUNDING && here > border + ROUNDING) {
        at.push(i - 1 + (border - before) / (here - before));
        viewport.push(border);
      }
    }
    if (here >= -ROUNDING && here <= 1 + ROUNDING) {
      at.push(i);
      viewport.push(Math.min(1, Math.max(0, here)));
    }
    before = here;
  });
  return { at, viewport };
}

/** f at fractional sample indices, bilinear. */
function between({ x0, values }: SurfaceSample, i: number, j: number): number {
  const i0 = Math.floor(i);
  const j0 = Math.floor(j);
  const f = (column: number, row: number) => values[row * x0.length + column] ?? Number.NaN;
  const row = (r: number) => mix(f(i0, r), f(i0 + 1, r), i - i0);
  return j === j0 ? row(j0) : mix(row(j0), row(j0 + 1), j - j0);
}

/** At t = 0 the other end does not count, however undefined it is. */
const mix = (a: number, b: number, t: number): number => (t === 0 ? a : a * (1 - t) + b * t);

/** Height at (u, v), bilinear between nodes; NaN outside the grid and over a hole. */
export function heightAt(grid: HeightGrid, u: number, v: number): number {
  const { u: us, v: vs, heights } = grid;
  const i = cellOf(us, u);
  const j = cellOf(vs, v);
  if (i < 0 || j < 0) return Number.NaN;
  const s = (u - us[i]!) / (us[i + 1]! - us[i]!);
  const t = (v - vs[j]!) / (vs[j + 1]! - vs[j]!);
  const k = j * us.length + i;
  const near = mix(heights[k]!, heights[k + 1]!, s);
  if (t === 0) return near;
  return mix(near, mix(heights[k + us.length]!, heights[k + us.length + 1]!, s), t);
}

/** The cell [nodes[i], nodes[i + 1]] that holds `x`, or −1. */
function cellOf(nodes: Float64Array, x: number): number {
  let low = 0;
  let high = nodes.length - 1;
  if (!(x >= nodes[0]! && x <= nodes[high]!)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (nodes[middle]! <= x) low = middle;
    else high = middle;
  }
  return low;
}
