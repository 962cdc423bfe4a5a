// The arrows of the step shown, over the field and under the ball, with their names.

import type { CanvasPen } from '../../../../model/canvas-pen';
import type { DrawingStyle } from '../../../../drawing/drawing-style';
import type { Lab } from '../../../../model/lab';
import { arrowPixels, NOTHING, type DrawnStep, type PlotPixels } from './arrow-pixels';
import { drawStepArrows } from './draw-step-arrows';
import type { ChipBox } from './place-chips';
import { StepChips } from './step-chips';

/** The ring of the start against the rim of the ball. */
const START = 1.4;

export class StepArrowLayer {
  private readonly chips: StepChips;
  private drawn: DrawnStep = NOTHING;

  /** @param over what lies over the plot */
  constructor(
    private readonly lab: Lab,
    over: Element,
  ) {
    this.chips = new StepChips(lab);
    over.append(this.chips.group);
  }

  /** @returns whether there are arrows; else the slope is drawn by whoever draws the ball */
  draw(pen: CanvasPen, plot: PlotPixels, style: DrawingStyle): boolean {
    const { lab } = this;
    const picture = lab.stepArrows.now.peek();
    this.drawn = picture ? arrowPixels(picture, plot) : NOTHING;
    drawStepArrows(pen, this.drawn, lab.looks.symbol.peek(), style);
    return this.drawn.arrows.length > 0;
  }

  /** Puts the names beside the arrows that were drawn last. */
  placeNames(side: number, rim: number, taken: readonly ChipBox[], style: DrawingStyle) {
    const picture = this.lab.stepArrows.now.peek();
    const marks = picture ? [this.boxAround(picture.at, side, rim)] : [];
    marks.push(this.boxAround(this.lab.start.peek(), side, START * rim));
    return this.chips.place(this.drawn, side, [...taken, ...marks], style);
  }

  private boxAround(at: readonly [number, number], side: number, rim: number): ChipBox {
    const { x0, x1 } = this.lab.viewport.current.peek();
    const [x, y] = [x0(at[0]) * side, (1 - x1(at[1])) * side];
    return { left: x - rim, top: y - rim, width: 2 * rim, height: 2 * rim };
  }
}
