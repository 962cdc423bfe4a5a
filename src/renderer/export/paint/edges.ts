// Where a box is, and the way around it.

import type { PaintPen } from './pen';

/** In CSS pixels from the corner of the painted. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function roundedRect(
  pen: Pick<PaintPen, 'rect' | 'moveTo' | 'lineTo' | 'arc' | 'closePath'>,
  { left, top, width, height }: Edges,
  radius: number,
): void {
  const r = Math.min(radius, width / 2, height / 2);
  if (!(r > 0)) {
    pen.rect(left, top, width, height);
    return;
  }
  const [right, bottom, quarter] = [left + width, top + height, Math.PI / 2];
  pen.moveTo(left + r, top);
  pen.lineTo(right - r, top);
  pen.arc(right - r, top + r, r, -quarter, 0);
  pen.lineTo(right, bottom - r);
  pen.arc(right - r, bottom - r, r, 0, quarter);
  pen.lineTo(left + r, bottom);
  pen.arc(left + r, bottom - r, r, quarter, 2 * quarter);
  pen.lineTo(left, top + r);
  pen.arc(left + r, top + r, r, 2 * quarter, 3 * quarter);
  pen.closePath();
}
