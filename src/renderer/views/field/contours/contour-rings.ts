// Contours of a sampled surface (d3.contours), kept in the sample's own grid coordinates, so that
// an old sample can be drawn where it belongs while people zoom and no new one is here yet.

import { contours } from 'd3';
import type { SurfaceSample } from '../../../../shared/protocol/protocol';
import type { Viewport } from '../../../model/viewport/viewport';

/** The region f ≥ level, as closed rings in grid coordinates (0 … count − 1 on each axis). */
export interface ContourRings {
  readonly level: number;
  readonly rings: readonly Float64Array[];
}

/** @param levels ascending; the first one is the floor: everything at or above it is filled */
export function contourRings(sample: SurfaceSample, levels: readonly number[]): ContourRings[] {
  const across = sample.x0.length;
  const up = sample.x1.length;
  const region = contours().size([across, up]);
  // d3 reads the values only; its type asks for a plain array.
  const values = sample.values as unknown as number[];
  return levels.map((level) => ({
    level,
    rings: region
      .contour(values, level)
      .coordinates.flat()
      .map((ring) => {
        const points = new Float64Array(2 * ring.length);
        ring.forEach(([x = 0, y = 0], k) => {
          // d3 puts a sample in the middle of its cell and closes rings half a cell outside.
          points[2 * k] = Math.min(across - 1, Math.max(0, x - 0.5));
          points[2 * k + 1] = Math.min(up - 1, Math.max(0, y - 0.5));
        });
        return points;
      }),
  }));
}

/** Where the lines of a sample's grid stand on the plot, in pixels. */
export interface GridPixels {
  readonly x: Float64Array;
  /** Downwards, so descending. */
  readonly y: Float64Array;
}

export const gridPixels = (
  sample: SurfaceSample,
  viewport: Viewport,
  side: number,
): GridPixels => ({
  x: Float64Array.from(sample.x0, (v) => near(viewport.x0(v)) * side),
  y: Float64Array.from(sample.x1, (v) => (1 - near(viewport.x1(v))) * side),
});

/** In frames: a sample of a frame 10³⁰⁰ times as wide has no place on this one that can be drawn. */
const FAR = 1e6;

const near = (w: number): number => Math.min(FAR, Math.max(-FAR, w));

/** The pixel at a fractional grid coordinate. */
export function between(lines: Float64Array, at: number): number {
  const i = Math.min(Math.floor(at), lines.length - 2);
  const low = lines[i] ?? 0;
  return low + ((lines[i + 1] ?? low) - low) * (at - i);
}
