// What stands on the contours and under the paths: arrows, minima, frames of before and the values
// on the contours. Arrows and labels make way for the paths.

import { isNumbered } from '../basin/basin-legend';
import { tickText } from '../../../../i18n/number-format';
import type { Lab } from '../../../model/lab';
import type { HeightScale } from '../../../model/viewport/height-scale';
import type { CanvasLayer } from '../../../drawing/canvas-layer';
import { measuredWidth } from '../../../drawing/text/text-width';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { drawMinima } from './draw-arrows';
import { FieldArrows, type DrawnArrows } from './field-arrows';
import { drawContourLabels } from '../labels/plot-labels';
import type { StartHint } from '../input/start-hint';
import { FieldNestedFrames } from './nested-frames';
import type { PathPixels } from './path-pixels';
import { placeLabels, type ContourLabel } from '../labels/place-labels';
import { OccupiedPixels } from '../labels/occupied-pixels';
import { ContourLayer, type Contours } from '../contours/contours';

/** Pixels of height of the frame for one value on a contour. */
const LABEL_ROOM = 46;
const START_ROOM = 12;

export class Annotations {
  readonly contourLayer: ContourLayer;
  private readonly fieldArrows: FieldArrows;
  private readonly nested: FieldNestedFrames;

  constructor(
    private readonly lab: Lab,
    contours: CanvasLayer,
    private readonly arrows: CanvasLayer,
    private readonly labels: SVGGElement,
    nested: SVGGElement,
    private readonly hint: StartHint,
  ) {
    this.contourLayer = new ContourLayer(lab, contours);
    this.fieldArrows = new FieldArrows(lab);
    this.nested = new FieldNestedFrames(lab, nested);
  }

  /** @returns the mapping of lengths and the longest arrow in pixels, for the legend */
  drawArrows(paths: readonly PathPixels[], side: number, style: DrawingStyle): DrawnArrows | null {
    const { results, heightScale: shown, viewport, subject, minima, ground } = this.lab;
    const surface = results.surface.peek();
    const heightScale = shown.peek();
    this.arrows.clear(side, side);
    if (!surface || !heightScale || side === 0) return null;

    const occupied = this.occupiedBy(paths, side);
    this.nested.draw(side, style, occupied);
    this.hint.place(side, style, occupied);
    // On the way to another frame there are none, and numbers would only flicker.
    const { contours } = this.contourLayer;
    const labels = contours ? this.placeLabels(occupied, contours, side, style) : [];
    drawContourLabels(this.labels, labels, contours?.heightScale ?? heightScale, style);
    // A sample of another function is on its way out; its minima are not these.
    if (surface.objective === subject.peek().key) {
      const places = minima.peek();
      const named = ground.peek() === 'basin' && isNumbered(places);
      drawMinima(this.arrows.pen, places, viewport.current.peek(), side, style, named);
    }
    return this.fieldArrows.draw(this.arrows.pen, side, style, (cell) =>
      underLabel(labels, style.label, cell / 2),
    );
  }

  /** The pixels of the paths, the start and the minima. */
  private occupiedBy(paths: readonly PathPixels[], side: number): OccupiedPixels {
    const { viewport, start, minima } = this.lab;
    const occupied = new OccupiedPixels(side);
    for (const { segments, segmentCount } of paths) {
      for (let k = 0; k < 4 * segmentCount; k += 4) {
        occupied.addSegment(
          segments[k] ?? 0,
          segments[k + 1] ?? 0,
          segments[k + 2] ?? 0,
          segments[k + 3] ?? 0,
        );
      }
    }
    const { x0, x1 } = viewport.current.peek();
    const keepClear = ([a = Number.NaN, b = Number.NaN]: readonly number[]) => {
      const x = x0(a) * side;
      const y = (1 - x1(b)) * side;
      occupied.addSegment(x - START_ROOM, y, x + START_ROOM, y);
      occupied.addSegment(x, y - START_ROOM, x, y + START_ROOM);
    };
    keepClear(start.peek());
    for (const minimum of minima.peek()) keepClear(minimum);
    return occupied;
  }

  private placeLabels(
    occupied: OccupiedPixels,
    { bands, grid, heightScale }: Contours,
    side: number,
    style: DrawingStyle,
  ): ContourLabel[] {
    const { pen } = this.arrows;
    const labelledLevels = labelled(heightScale, side / LABEL_ROOM);
    return placeLabels(
      bands.slice(1),
      grid,
      { side, height: style.label, taken: occupied.near },
      (level) => {
        if (!labelledLevels.has(level)) return null;
        const text = tickText(level);
        return { text, width: measuredWidth(pen, text, style.font) + 4 };
      },
    );
  }
}

/** At most `count` of the levels, the round ones: whole decades, or every second, third … one. */
function labelled(heightScale: HeightScale, count: number): Set<number> {
  const round = heightScale.logarithmic
    ? heightScale.levels.filter((l) => /^1(\.0*)?e/.test(Math.abs(l).toExponential()))
    : heightScale.levels;
  const every = Math.max(1, Math.ceil(round.length / Math.max(1, count)));
  return new Set(round.filter((_, k) => (round.length - 1 - k) % every === 0));
}

/** Whether an arrow of half length `reach` would run into the text of a label. */
function underLabel(labels: readonly ContourLabel[], height: number, reach: number) {
  return (x: number, y: number): boolean =>
    labels.some((label) => {
      const turn = (-label.angle * Math.PI) / 180;
      const dx = x - label.x;
      const dy = y - label.y;
      const along = dx * Math.cos(turn) - dy * Math.sin(turn);
      const across = dx * Math.sin(turn) + dy * Math.cos(turn);
      return (
        Math.abs(along) < label.width / 2 + reach * 0.7 &&
        Math.abs(across) < height / 2 + reach * 0.5
      );
    });
}
