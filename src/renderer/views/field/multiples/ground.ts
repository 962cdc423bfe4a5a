// What lies under every run alike: the height of f, the arrows and the minima, drawn once and copied
// into each of the small plots.

import type { CanvasPen } from '../../../model/canvas-pen';
import { canvasLayer, type CanvasLayer } from '../../../drawing/canvas-layer';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import type { Lab } from '../../../model/lab';
import { ContourLayer } from '../contours/contours';
import { drawMinima } from '../layers/draw-arrows';
import { FieldArrows } from '../layers/field-arrows';

/** Pixels of a cell below which an arrow is no more than a smudge. */
const LEAST_CELL = 11;

export class Ground {
  private readonly layer: CanvasLayer | null;
  private readonly contours: ContourLayer | null;
  private readonly arrows: FieldArrows;

  constructor(private readonly lab: Lab) {
    this.layer = canvasLayer(document.createElement('div'), lab.medium, 'ground');
    this.contours = this.layer && new ContourLayer(lab, this.layer);
    this.arrows = new FieldArrows(lab, LEAST_CELL);
  }

  /** @param side of a plot, in pixels; @returns whether contours are still to be traced */
  draw(side: number, style: DrawingStyle): boolean {
    const { lab, layer, contours } = this;
    if (!layer || !contours) return false;
    const unfinished = contours.draw(side, style);
    const { subject, minima, viewport, results } = lab;
    if (results.surface.peek()?.objective !== subject.peek().key) return unfinished;
    drawMinima(layer.pen, minima.peek(), viewport.current.peek(), side, style, false);
    this.arrows.draw(layer.pen, side, style, () => () => false);
    return unfinished;
  }

  /** @returns whether contours are there that `draw` has not drawn yet */
  trace(): boolean {
    return this.contours?.trace() ?? false;
  }

  copyTo(pen: CanvasPen, left: number, top: number, side: number): void {
    if (this.layer && side > 0) pen.drawImage(this.layer.node, left, top, side, side);
  }
}
