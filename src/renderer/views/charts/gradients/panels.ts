// The two panels of the gradient chart, and between them a strip per coordinate: where x ± h is x.

import type { BarMark } from '../plot/marks';
import type { Stripe } from '../plot/series';
import { xOf } from '../plot/step-x';
import type { LostSpan } from './agreement';

export interface Panels {
  readonly sizes: Stripe;
  readonly strips: readonly Stripe[];
  readonly errors: Stripe;
}

/**
 * @param size of type
 * @param rows how many coordinates have a strip
 */
export function layPanels(height: number, size: number, rows: number): Panels {
  const strip = Math.ceil(1.15 * size);
  const gap = Math.ceil(0.55 * size);
  const rest = height - rows * strip - 2 * gap;
  const upper = Math.round(rest * 0.5);
  return {
    sizes: { top: 0, height: upper },
    strips: Array.from({ length: rows }, (_, k) => ({
      top: upper + gap + k * strip,
      height: strip - 3,
    })),
    errors: { top: height - (rest - upper), height: rest - upper },
  };
}

/**
 * A bar over the steps at which x ± h is x.
 *
 * @param total steps + 1 of the axis
 */
export function stripMarks(
  { top, height }: Stripe,
  spans: readonly LostSpan[],
  total: number,
  width: number,
): readonly BarMark[] {
  const axis = { type: 'bar', x: 0, y: top + height / 2, width, height: 1, color: 'grid' } as const;
  const bars = spans.map(({ from, to }): BarMark => {
    const left = xOf(from, total, width);
    return {
      type: 'bar',
      x: left - 1.5,
      y: top,
      width: Math.max(3, xOf(to, total, width) - left + 1.5),
      height,
      color: 'iceInk',
    };
  });
  return [axis, ...bars];
}
