// Where in a plot there is room for words: off the lines, off each other, inside the plot. Words
// without room are not written.

import { SHADE_ROW } from './axes';
import type { PlotArea, Series } from './series';
import type { Note } from './notes';
import { clipToUnit, type Part } from '../../../drawing/clip';
import { textWidth } from '../../../drawing/text/text-width';

/** In pixels of the plot. */
export interface LabelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Letters above and below their baseline, as parts of the size of type. */
const ASCENT = 0.82;
const DESCENT = 0.24;
/** Between words, as a part of the size of type, and to the edge of the plot, in pixels. */
const AIR = 0.3;
const EDGE = 2;

/** What the words cover. */
export function boxOf({ x, y, anchor, text, turned }: Note, size: number): LabelBox {
  const wide = textWidth(text, size);
  if (turned)
    return { left: x - ASCENT * size, top: y - wide, right: x + DESCENT * size, bottom: y };
  const left = x - { start: 0, middle: wide / 2, end: wide }[anchor];
  return { left, top: y - ASCENT * size, right: left + wide, bottom: y + DESCENT * size };
}

/** What the names of so many stretches cover at the foot: see the axes. */
export const shadeNamesBox = (
  count: number,
  { width, height }: PlotArea,
  size: number,
): LabelBox => ({
  left: 0,
  top: height - (count > 0 ? 0.2 + SHADE_ROW * count : 0) * size,
  right: width,
  bottom: height,
});

export class LabelPlacer {
  private readonly boxes: LabelBox[] = [];
  private readonly lines: { readonly line: Series; readonly reach: number }[] = [];

  /** @param size of type, in pixels */
  constructor(
    private readonly area: PlotArea,
    private readonly size: number,
  ) {}

  /** Another that knows what this one knows by now. */
  copy(): LabelPlacer {
    const other = new LabelPlacer(this.area, this.size);
    other.boxes.push(...this.boxes);
    other.lines.push(...this.lines);
    return other;
  }

  /** Keeps words at least `reach` pixels off a line. */
  avoid(line: Series, reach: number): void {
    this.lines.push({ line, reach });
  }

  /** Keeps words out of a box. */
  take(box: LabelBox): void {
    this.boxes.push(box);
  }

  /** A line from top to bottom. */
  avoidAcross(x: number, reach: number): void {
    this.take({ left: x - reach, top: 0, right: x + reach, bottom: this.area.height });
  }

  /**
   * Words that stand together, at the first place where all have room; they take it.
   *
   * @returns no words where none has room
   */
  place(tries: Iterable<readonly Note[]>): readonly Note[] {
    for (const notes of tries) {
      const boxes = notes.map((note) => boxOf(note, this.size));
      if (!boxes.every((box) => this.isFree(box))) continue;
      this.boxes.push(...boxes);
      return notes;
    }
    return [];
  }

  private isFree(box: LabelBox): boolean {
    const { width, height } = this.area;
    return (
      box.left >= EDGE &&
      box.right <= width - EDGE &&
      box.top >= 0 &&
      box.bottom <= height &&
      !this.boxes.some((taken) => overlap(grown(taken, AIR * this.size), box)) &&
      !this.lines.some(({ line, reach }) => crosses(line, grown(box, reach)))
    );
  }
}

/** The same words at many places: row by row, in the order given. */
export function* gridPlaces(
  ys: readonly number[],
  xs: readonly number[],
  make: (x: number, y: number) => readonly Note[],
): Generator<readonly Note[]> {
  for (const y of ys) for (const x of xs) yield make(x, y);
}

const grown = ({ left, top, right, bottom }: LabelBox, by: number): LabelBox => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const overlap = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether any piece of a line lies in a box; a point between two gaps is a piece. */
function crosses({ x, y }: Series, box: LabelBox): boolean {
  let [fromX, fromY] = [Number.NaN, Number.NaN];
  for (let k = 0; k < x.length; k++) {
    const [toX, toY] = [x[k] ?? Number.NaN, y[k] ?? Number.NaN];
    if (Number.isFinite(toX + toY)) {
      const joined = Number.isFinite(fromX + fromY);
      if (enters(joined ? fromX : toX, joined ? fromY : toY, toX, toY, box)) return true;
    }
    [fromX, fromY] = [toX, toY];
  }
  return false;
}

const inside: Part = { from: 0, to: 1 };

/** Whether a straight piece meets a box. */
function enters(x0: number, y0: number, x1: number, y1: number, box: LabelBox): boolean {
  const u = (x: number) => (x - box.left) / (box.right - box.left);
  const v = (y: number) => (y - box.top) / (box.bottom - box.top);
  return clipToUnit(u(x0), v(y0), u(x1), v(y1), inside);
}
