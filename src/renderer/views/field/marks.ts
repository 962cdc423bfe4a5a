// What is written inside the plot: the values on the contours, the distance of a point that is
// outside, and the mark of the hovered point.

import { select } from 'd3';
import { heightColor } from '../../style/palette';
import type { Relief } from '../../state/relief';
import type { DrawingStyle } from '../drawing-style';
import { bandHeight } from './draw-terrain';
import type { BorderPoint } from './off-frame';
import type { ContourLabel } from './place-labels';

/** Heights below this are dark enough for light text. */
const DARK = 0.42;

export function drawContourLabels(
  group: SVGGElement,
  labels: readonly ContourLabel[],
  relief: Relief,
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
    .attr('fill', (l) => (relief.height(l.level) < DARK ? style.contour : style.isoline))
    // The gap in the line: text on a rim of the colour between the two bands.
    .attr('stroke', (l) => heightColor(bandHeight(relief, l.level)))
    .text((l) => l.text);
}

/** Inside the frame, beside the marker on its border; hidden without one. */
export function placeAwayNote(
  note: SVGTextElement,
  at: BorderPoint | null,
  text: string,
  side: number,
  size: number,
): void {
  if (note.textContent !== text) note.textContent = text;
  const hidden = text === '';
  note.toggleAttribute('hidden', hidden);
  if (hidden) return;
  const u = at?.u ?? 0.5;
  const v = at?.v ?? 0.5;
  const anchor = u > 0.62 ? 'end' : u < 0.38 ? 'start' : 'middle';
  const inset = 2.2 * size;
  // Beside a marker on a side, under or over one at the top or the bottom.
  const x = anchor === 'middle' ? u * side : Math.min(side - inset, Math.max(inset, u * side));
  const y = Math.min(side - 2.4 * size, Math.max(2.8 * size, (1 - v) * side));
  note.setAttribute('text-anchor', anchor);
  note.setAttribute('x', x.toFixed(1));
  note.setAttribute('y', y.toFixed(1));
  note.setAttribute('font-size', (1.12 * size).toFixed(2));
}
