// What is written inside the plot: the values on the contours, the distance of a point that is
// outside, and the mark of the hovered point.

import { select } from 'd3';
import { heightColor } from '../../../drawing/palette';
import type { HeightScale } from '../../../model/viewport/height-scale';
import { charactersWidth, textWidth } from '../../../drawing/text/text-width';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { bandHeight } from '../contours/draw-contours';
import type { BorderPoint } from '../outside-point';
import type { ContourLabel } from './place-labels';
import { setAttributes, setText } from '../set-attributes';

/** Heights below this are dark enough for light text and light arrows. */
export const DARK = 0.45;

export function drawContourLabels(
  group: SVGGElement,
  labels: readonly ContourLabel[],
  heightScale: HeightScale,
  style: DrawingStyle,
): void {
  select(group)
    .attr('font-size', style.label.toFixed(2))
    .selectAll<SVGTextElement, ContourLabel>('text')
    .data(labels, (l) => l.level)
    .join('text')
    .attr(
      'transform',
      (l) => `translate(${l.x.toFixed(1)},${l.y.toFixed(1)})rotate(${l.angle.toFixed(1)})`,
    )
    .attr('dy', '0.35em')
    .attr('text-anchor', 'middle')
    .attr('fill', (l) => (heightScale.height(l.level) < DARK ? style.contour : style.isoline))
    // The gap in the line: text on a rim of the colour between the two bands.
    .attr('stroke', (l) => heightColor(bandHeight(heightScale, l.level)))
    .text((l) => l.text);
}

/** A value that something else would cover is not shown. */
export function hideContourLabels(
  group: SVGGElement,
  boxes: readonly { left: number; top: number; width: number; height: number }[],
  style: DrawingStyle,
): void {
  select(group)
    .selectAll<SVGTextElement, ContourLabel>('text')
    .attr('visibility', ({ x, y, width }) => {
      // However the text is turned, it lies in this square.
      const reach = (width + style.label) / 2;
      const covers = ({ left, top, width: w, height: h }: (typeof boxes)[number]) =>
        x + reach > left && x - reach < left + w && y + reach > top && y - reach < top + h;
      return boxes.some(covers) ? 'hidden' : null;
    });
}

/** Inside the frame, beside the marker on its border and clear of the path that leads there. */
export function placeAwayNote(
  note: SVGTextElement,
  at: BorderPoint | null,
  text: string,
  side: number,
  label: number,
): void {
  setText(note, text);
  note.toggleAttribute('hidden', text === '');
  if (text === '') return;
  const size = 1.12 * label;
  const width = Math.min(charactersWidth(text, size, 'note'), textWidth(text, size) + size);
  const place = at
    ? besideMarker(at, width, side, size)
    : { x: side / 2, y: 2 * size, anchor: 'middle' };
  const { x, y } = at ? whole(place, at, width, side, size) : place;
  setAttributes(note, {
    'text-anchor': place.anchor,
    x: x.toFixed(1),
    y: y.toFixed(1),
    'font-size': size.toFixed(2),
  });
}

/** Words that the border would cut are moved in, and off the marker. */
function whole(
  { x, y, anchor }: { readonly x: number; readonly y: number; readonly anchor: string },
  at: BorderPoint,
  width: number,
  side: number,
  size: number,
): { readonly x: number; readonly y: number } {
  const left = anchor === 'start' ? x : x - width;
  const inside = Math.max(0, Math.min(side - width, left));
  if (inside === left) return { x, y };
  const marker = 2.6 * size;
  const moved = x + inside - left;
  const covers = inside < at.u * side + marker && inside + width > at.u * side - marker;
  if (!covers) return { x: moved, y };
  return { x: moved, y: at.v < 0.5 ? Math.min(y, side - marker) : Math.max(y, marker + size) };
}

function besideMarker(at: BorderPoint, width: number, side: number, size: number) {
  const x = at.u * side;
  const y = (1 - at.v) * side;
  const low = at.v < 0.5;
  const onSide = Math.abs(at.du) > Math.abs(at.dv);
  const room = low ? side - y : y;
  // The path comes from the middle. On the left or right border the far side of the marker is
  // free: above a high one, below a low one.
  if (onSide && room > 3.4 * size) {
    const right = at.u > 0.5;
    return {
      x: right ? side - 0.6 * size : 0.6 * size,
      y: y + (low ? 2.3 : -1.5) * size,
      anchor: right ? 'end' : 'start',
    };
  }
  // At the top, the bottom or a corner: along the border, outwards where the text fits.
  const outwards = at.u > 0.5 ? side - x > width + 2 * size : x > width + 2 * size;
  const right = at.u > 0.5 === outwards;
  return {
    x: x + (right ? 1.6 : -1.6) * size,
    y: low ? side - 0.7 * size : 1.4 * size,
    anchor: right ? 'start' : 'end',
  };
}
