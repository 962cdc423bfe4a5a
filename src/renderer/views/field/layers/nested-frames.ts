// The frames of before, drawn inside the field: squares while they can be told apart, then a dot
// that says where the run started.

import { select } from 'd3';
import { tickText } from '../../../../i18n/number-format';
import type { Lab } from '../../../model/lab';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { nestedFramesIn, type NestedFrame } from '../../../model/viewport/nested-frames';
import type { OccupiedPixels } from '../labels/occupied-pixels';
import { setAttributes, setText } from '../set-attributes';

/** Pixels: a smaller square is a dot, and only one of more than this has its width written. */
const DOT = 9;
const WORDS = 24;
/** Pixels a character is wide, as a part of the type size; Hangul is the widest. */
const LATIN = 0.5;
const HANGUL = 0.95;

export class FieldNestedFrames {
  constructor(
    private readonly lab: Lab,
    private readonly group: SVGGElement,
  ) {}

  /** @param taken what labels must keep clear of; ours are added */
  draw(side: number, style: DrawingStyle, taken: OccupiedPixels): void {
    const { current, scale } = this.lab.viewport;
    const home = scale.home.peek();
    const nested = nestedFramesIn(current.peek(), home, scale.decade.peek());
    const pixels = (frame: NestedFrame) => frame.size * side;
    const squares = nested.filter((frame) => pixels(frame) >= DOT);
    const first = nested[0];
    const root = select(this.group);
    setAttributes(this.group, { 'font-size': style.label.toFixed(2) });

    root
      .selectAll<SVGRectElement, NestedFrame>('rect')
      .data(squares, (frame) => frame.decade)
      .join('rect')
      .each(function (f) {
        setAttributes(this, {
          x: (f.u0 * side).toFixed(2),
          y: ((1 - f.v1) * side).toFixed(2),
          width: ((f.u1 - f.u0) * side).toFixed(2),
          height: ((f.v1 - f.v0) * side).toFixed(2),
        });
      });

    const dots = first && pixels(first) < DOT ? [first] : [];
    root
      .selectAll<SVGCircleElement, NestedFrame>('circle')
      .data(dots)
      .join('circle')
      .each(function (f) {
        setAttributes(this, {
          r: (2.6 * Math.sqrt(style.line)).toFixed(2),
          cx: (((f.u0 + f.u1) / 2) * side).toFixed(2),
          cy: ((1 - (f.v0 + f.v1) / 2) * side).toFixed(2),
        });
      });

    const { started } = this.lab.texts.peek().scale;
    const labels = [
      ...(first ? [place(first, started, side, style, taken)] : []),
      ...squares
        .filter((frame) => frame !== first && pixels(frame) >= WORDS)
        .map((frame) => {
          const wide = 2 * home.half[0] * Number(`1e${frame.decade}`);
          return place(frame, `↔ ${tickText(wide, 3)}`, side, style, taken);
        }),
    ].filter((label) => label !== null);
    root
      .selectAll<SVGTextElement, Label>('text')
      .data(labels)
      .join('text')
      .each(function ({ anchor, x, y, text }) {
        setAttributes(this, { 'text-anchor': anchor, x: x.toFixed(1), y: y.toFixed(1) });
        setText(this, text);
      });
  }
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** The ring of the start stands on the first frame: words begin beside it. */
const RING = 14;

/** Beside a corner of the square, where least lies in the way; null where it would be cut. */
function place(
  frame: NestedFrame,
  text: string,
  side: number,
  { label: size }: DrawingStyle,
  taken: OccupiedPixels,
): Label | null {
  const wide = text.match(/[\u1100-\uffff]/g)?.length ?? 0;
  const width = (wide * HANGUL + (text.length - wide) * LATIN) * size;
  const middleX = ((frame.u0 + frame.u1) / 2) * side;
  const middleY = (1 - (frame.v0 + frame.v1) / 2) * side;
  const halfX = ((frame.u1 - frame.u0) / 2) * side;
  const halfY = ((frame.v1 - frame.v0) / 2) * side;
  let best: Label | null = null;
  let least = Infinity;
  for (const right of [true, false]) {
    for (const up of [true, false]) {
      const x = middleX + (right ? 1 : -1) * (Math.max(halfX, RING) + 3);
      const y = middleY + (up ? -halfY - 3 : halfY + 3 + size * 0.8);
      const left = right ? x : x - width;
      if (left < 2 || left + width > side - 2 || y < size || y > side - 2) continue;
      const crossed = taken.within(left, y - size * 0.8, left + width, y + size * 0.2);
      if (crossed >= least) continue;
      least = crossed;
      best = { text, x, y, anchor: right ? 'start' : 'end' };
    }
  }
  if (best) {
    const left = best.anchor === 'start' ? best.x : best.x - width;
    for (let y = best.y - size; y <= best.y + 2; y += 3) taken.addSegment(left, y, left + width, y);
  }
  return best;
}
