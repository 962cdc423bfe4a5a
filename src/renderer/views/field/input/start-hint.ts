// Beside the ring of the start, until somebody has dragged it: what it is, and that it can be.

import { isLocked } from '../../../../shared/set-ups/locks';
import { textWidth } from '../../../drawing/text/text-width';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import type { Lab } from '../../../model/lab';
import type { OccupiedPixels } from '../labels/occupied-pixels';
import { outsidePoint } from '../outside-point';

export interface StartHint {
  readonly node: HTMLElement;
  /** @param taken what it should not cover; what it covers itself is added */
  readonly place: (side: number, style: DrawingStyle, taken: OccupiedPixels) => void;
  /** Where it stands, in pixels of the plot; null while it is not shown. */
  readonly box: () => HintBox | null;
}

interface HintBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Of the ring, in pixels at normal thickness, and to the border of the plot. */
const RING = 17;
const EDGE = 4;
/** Around the words, at two sides together, and the height, in sizes of type. */
const ASIDE = 1.1;
const HEIGHT = 1.8;
/** Cells of the path, of a minimum, that it may cover at most. */
const MOST = 3;

export function startHint(lab: Lab): StartHint {
  const node = document.createElement('span');
  node.className = 'field-hint';
  node.hidden = true;
  let box: HintBox | null = null;
  return {
    node,
    box: () => box,
    place(side, style, taken) {
      const { labels, startMoved } = lab.looks;
      const { current, scale } = lab.viewport;
      const { x0, x1 } = current.peek();
      const [a, b] = lab.start.peek();
      const [u, v] = [x0(a), x1(b)];
      const { dragMe, start } = lab.texts.peek().field;
      const isWanted =
        labels.peek() && !startMoved.peek() && scale.decade.peek() <= 0 && !outsidePoint(u, v);
      const place = (text: string) => {
        const width = textWidth(text, style.small) + ASIDE * style.small;
        const box = roomBeside(u * side, (1 - v) * side, width, side, style, taken);
        return box && { ...box, text, width };
      };
      const held = isLocked(lab.session.peek(), 'start');
      const hint = isWanted ? ((held ? null : place(dragMe)) ?? place(start)) : null;
      node.hidden = hint === null;
      box = hint && { ...hint, height: HEIGHT * style.small };
      if (!hint) return;
      const { text, left, top, width } = hint;
      if (node.textContent !== text) node.textContent = text;
      node.style.transform = `translate(${left.toFixed(1)}px, ${top.toFixed(1)}px)`;
      const bottom = top + HEIGHT * style.small;
      for (let y = top; y <= bottom; y += EDGE) taken.addSegment(left, y, left + width, y);
    },
  };
}

/** Where least lies in the way; null where it would be cut, or cover the path. */
function roomBeside(
  x: number,
  y: number,
  width: number,
  side: number,
  { line, small }: DrawingStyle,
  taken: OccupiedPixels,
): { readonly left: number; readonly top: number } | null {
  const height = HEIGHT * small;
  const ring = RING * (0.6 + 0.4 * line);
  const inside = (at: number, size: number) => Math.max(EDGE, Math.min(side - EDGE - size, at));
  const tries = [
    { left: x + ring, top: inside(y - height / 2, height) },
    { left: x - ring - width, top: inside(y - height / 2, height) },
    { left: inside(x - width / 2, width), top: y - ring - height },
    { left: inside(x - width / 2, width), top: y + ring },
  ].filter(
    ({ left, top }) =>
      left >= EDGE && top >= EDGE && left + width <= side - EDGE && top + height <= side - EDGE,
  );
  const crossed = tries.map(({ left, top }) => taken.within(left, top, left + width, top + height));
  const least = Math.min(...crossed);
  return least <= MOST ? (tries[crossed.indexOf(least)] ?? null) : null;
}
