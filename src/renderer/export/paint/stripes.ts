// A background of stripes in two colours, as the style sheet writes it: the only pattern that views use.

import { roundedRect, type Edges } from './edges';
import type { PaintPen } from './pen';

export interface Stripes {
  /** Clockwise from upwards, in radians: the way across the stripes. */
  readonly angle: number;
  /** Under the stripes, and of them. */
  readonly under: string;
  readonly color: string;
  /** Pixels of the one stripe, and of both. */
  readonly width: number;
  readonly period: number;
}

const COLOR = '((?:[a-z]+\\([^()]*\\))|#[\\da-f]+|[a-z]+)';
const PATTERN = new RegExp(
  `^repeating-linear-gradient\\((-?[\\d.]+)deg, ${COLOR} 0(?:px)?, ${COLOR} ([\\d.]+)px, ${COLOR} ([\\d.]+)px, ${COLOR} ([\\d.]+)px\\)$`,
  'i',
);

/** @returns null for another background */
export function stripesOf(image: string): Stripes | null {
  const found = PATTERN.exec(image);
  if (!found) return null;
  const [, degrees, color = '', , width, under = '', , , period] = found;
  return {
    angle: (Number(degrees) * Math.PI) / 180,
    color,
    under,
    width: Number(width),
    period: Number(period),
  };
}

/** Fills a box with them. */
export function stripes(pen: PaintPen, look: Stripes, box: Edges, radius: number): void {
  const { angle, color, under, width, period } = look;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
  const reach = Math.hypot(box.width, box.height) / 2;
  // A gradient begins where its line leaves the box: the corner that is farthest back.
  const half = (Math.abs(dx) * box.width + Math.abs(dy) * box.height) / 2;
  pen.save();
  pen.beginPath();
  roundedRect(pen, box, radius);
  pen.clip();
  pen.fillStyle = under;
  pen.beginPath();
  pen.rect(box.left, box.top, box.width, box.height);
  pen.fill();
  pen.strokeStyle = color;
  pen.lineWidth = width;
  pen.lineCap = 'butt';
  pen.setLineDash([]);
  pen.beginPath();
  for (let at = -half + width / 2; at < half + period; at += period) {
    const [cx, cy] = [x + dx * at, y + dy * at];
    pen.moveTo(cx - dy * reach, cy + dx * reach);
    pen.lineTo(cx + dy * reach, cy - dx * reach);
  }
  pen.stroke();
  pen.restore();
}
