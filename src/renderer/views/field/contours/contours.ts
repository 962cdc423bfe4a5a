// The height of f under the field: contours where there is time to trace them, which takes some
// frames, and until then, and while the frame zooms, the same bands of colour painted.

import type { SurfaceSample } from '../../../../shared/protocol/protocol';
import type { Lab } from '../../../model/lab';
import type { HeightScale } from '../../../model/viewport/height-scale';
import type { CanvasLayer } from '../../../drawing/canvas-layer';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { BandTrace } from './band-trace';
import { gridPixels, type ContourRings, type GridPixels } from './contour-rings';
import { ContourPreview } from './draw-preview';
import { drawContours } from './draw-contours';

/** Milliseconds a frame for tracing contours. */
const TRACE = 3;

/** Contours that are drawn, of what, and where. */
export interface Contours {
  readonly heightScale: HeightScale;
  readonly bands: readonly ContourRings[];
  readonly grid: GridPixels;
}

export class ContourLayer {
  /** null while the preview is painted. */
  contours: Contours | null = null;
  private objective: string | null = null;
  /** The contours drawn, and those that are being traced to be drawn next. */
  private drawnTrace: BandTrace | null = null;
  private next: BandTrace | null = null;
  /** Painted while the frame zoomed: a finer sample is under way. */
  private passed: SurfaceSample | null = null;
  private readonly passing = new ContourPreview();

  constructor(
    private readonly lab: Lab,
    private readonly layer: CanvasLayer,
  ) {}

  /** @returns whether contours are still to be traced: `trace` goes on */
  draw(side: number, style: DrawingStyle): boolean {
    const { results, heightScale: shown, viewport } = this.lab;
    const surface = results.surface.peek();
    const heightScale = shown.peek();
    this.layer.clear(side, side);
    this.contours = null;
    if (!surface || !heightScale || side === 0) return false;
    const { sample } = surface;
    this.choose(surface.objective, sample, heightScale);
    const { drawnTrace } = this;
    if (drawnTrace) {
      const grid = gridPixels(drawnTrace.sample, viewport.current.peek(), side);
      drawContours(
        this.layer.pen,
        drawnTrace.bands,
        grid,
        drawnTrace.sample,
        drawnTrace.heightScale,
        style,
      );
      this.contours = { heightScale: drawnTrace.heightScale, bands: drawnTrace.bands, grid };
    } else {
      this.passing.draw(this.layer.pen, sample, heightScale, viewport.current.peek(), side);
    }
    return this.next !== null;
  }

  /** @returns whether contours are there that `draw` has not drawn yet */
  trace(): boolean {
    const { next } = this;
    next?.advance(TRACE);
    if (!next?.complete) return false;
    this.drawnTrace = next;
    this.next = null;
    return true;
  }

  private choose(objective: string, sample: SurfaceSample, heightScale: HeightScale): void {
    if (this.lab.viewport.moving.peek()) this.passed = sample;
    if (this.passed === sample || this.objective !== objective) this.drawnTrace = this.next = null;
    this.objective = objective;
    if (this.passed === sample || isOf(this.drawnTrace, sample, heightScale)) return;
    // While playing, contours of another frame would fill this one with one colour for a moment.
    if (this.lab.playback.playing.peek()) {
      this.drawnTrace = null;
      if (!isOf(this.next, sample, heightScale)) this.next = null;
    }
    // One that has been begun is ended first, or a hand that zooms on would never see contours.
    this.next ??= new BandTrace(sample, heightScale);
  }
}

const isOf = (trace: BandTrace | null, sample: SurfaceSample, heightScale: HeightScale): boolean =>
  trace?.sample === sample && trace.heightScale === heightScale;
