// The bands of a sampled surface, traced over several frames: a whole surface at once would keep
// the page from answering for longer than a frame lasts.

import type { SurfaceSample } from '../../../../shared/protocol/protocol';
import type { HeightScale } from '../../../model/viewport/height-scale';
import { contourRings, type ContourRings } from './contour-rings';

/** The bands' lower edges: the lowest f shown, then each contour. */
export const bandLevels = (heightScale: HeightScale): number[] => [
  heightScale.low,
  ...heightScale.levels,
];

export class BandTrace {
  readonly bands: ContourRings[] = [];
  private readonly levels: readonly number[];

  constructor(
    readonly sample: SurfaceSample,
    readonly heightScale: HeightScale,
  ) {
    this.levels = bandLevels(heightScale);
  }

  get complete(): boolean {
    return this.bands.length === this.levels.length;
  }

  /** Traces on, at least one level, until so many milliseconds are gone. */
  advance(milliseconds: number): void {
    const start = performance.now();
    do {
      const level = this.levels[this.bands.length];
      if (level === undefined) return;
      this.bands.push(...contourRings(this.sample, [level]));
    } while (performance.now() - start < milliseconds);
  }
}
