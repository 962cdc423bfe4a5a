// One map of starts as a picture, a pixel a start. What is painted stays: of a map that arrives in
// parts only the new rows are painted.

import type { Medium } from '../../../model/medium';
import type { BasinResult } from '../../../model/queries/results';
import { paintBasins } from './basin-colors';

export class BasinPicture {
  private readonly pen: CanvasRenderingContext2D | null;
  private pixels: ImageData | null = null;
  private painted: BasinResult | null = null;
  private look = '';

  constructor(
    readonly node: HTMLCanvasElement,
    private readonly medium: Medium,
  ) {
    this.pen = node.getContext('2d');
  }

  /** @param look what else the colours follow from: they are painted anew when it changes */
  show(basin: BasinResult, steps: number, look: string): void {
    const { pen, painted } = this;
    if (!pen || (painted === basin && look === this.look)) return;
    const [columns, rows] = [basin.x0.length, basin.x1.length];
    const goesOn = painted?.kind === basin.kind && look === this.look;
    const from = goesOn && painted.length <= basin.length ? painted.length : 0;
    if (from === 0 || !this.pixels) {
      this.pixels = pen.createImageData(columns, rows);
      this.node.width = columns;
      this.node.height = rows;
    }
    paintBasins(this.pixels.data, basin, { steps, from }, this.medium);
    pen.putImageData(this.pixels, 0, 0, 0, rows - basin.length, columns, basin.length - from);
    this.painted = basin;
    this.look = look;
  }
}
