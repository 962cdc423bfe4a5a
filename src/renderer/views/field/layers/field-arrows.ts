// The arrows of the field as the lab has sampled them, long by one mapping as long as the sample is
// the same.

import type { CanvasPen } from '../../../model/canvas-pen';
import { bisectCenter } from 'd3';
import type { FieldSample, SurfaceSample } from '../../../../shared/protocol/protocol';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import type { Lab } from '../../../model/lab';
import { isCovered } from '../../../model/looks';
import { DARK } from '../labels/plot-labels';
import { arrowScale, type ArrowScale } from './arrow-scale';
import { cellSide, drawArrows, LONGEST_IN_CELL } from './draw-arrows';

export interface DrawnArrows {
  readonly lengths: ArrowScale;
  /** Pixels of the longest arrow that the field can have now. */
  readonly longest: number;
}

export class FieldArrows {
  private lengths: ArrowScale | null = null;
  private lengthsOf: Float64Array | null = null;

  /** @param leastCell pixels of a cell below which fewer arrows are drawn */
  constructor(
    private readonly lab: Lab,
    private readonly leastCell = 0,
  ) {}

  /**
   * @param hiddenIn for arrows in cells of so many pixels: where something else must be read
   * @returns how they were drawn; null while there are none, or they are covered
   */
  draw(
    pen: CanvasPen,
    side: number,
    style: DrawingStyle,
    hiddenIn: (cell: number) => (x: number, y: number) => boolean,
  ): DrawnArrows | null {
    const { results, heightScale: shown, viewport, session, looks } = this.lab;
    const surface = results.surface.peek();
    const field = results.field.peek();
    const heightScale = shown.peek();
    if (!surface || !heightScale || !field || field.objective !== surface.objective) return null;
    if (isCovered(looks, 'field-arrows')) return null;
    const { sample } = field;
    if (this.lengthsOf !== sample.gradients || !this.lengths) {
      this.lengthsOf = sample.gradients;
      this.lengths = arrowScale(sample.gradients, viewport.scale.symlog.peek());
    }
    const every = Math.ceil(this.leastCell / cellSide(sample, viewport.current.peek(), side));
    const drawn = every > 1 ? thinned(sample, every) : sample;
    const cell = cellSide(drawn, viewport.current.peek(), side);
    drawArrows(
      pen,
      drawn,
      viewport.current.peek(),
      side,
      session.peek().arrows === 'uphill',
      this.lengths,
      style,
      {
        hidden: hiddenIn(cell),
        dark: (x0, x1) => heightScale.height(valueAt(surface.sample, x0, x1)) < DARK,
      },
    );
    return { lengths: this.lengths, longest: cell * LONGEST_IN_CELL };
  }
}

/** The middle of each `every` × `every` cells. */
function thinned({ x0, x1, gradients }: FieldSample, every: number): FieldSample {
  const from = every >> 1;
  const each = (values: readonly number[]) => values.filter((_, k) => k % every === from);
  const kept: number[] = [];
  for (let j = from; j < x1.length; j += every) {
    for (let i = from; i < x0.length; i += every) {
      const k = 2 * (j * x0.length + i);
      kept.push(gradients[k] ?? 0, gradients[k + 1] ?? 0);
    }
  }
  return { x0: each(x0), x1: each(x1), gradients: Float64Array.from(kept) };
}

/** f at the sample next to a point. */
const valueAt = ({ x0, x1, values }: SurfaceSample, a: number, b: number): number =>
  values[bisectCenter(x1, b) * x0.length + bisectCenter(x0, a)] ?? 0;
