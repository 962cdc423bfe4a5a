// Where the square of the field stands, computed anew when something has changed that it follows
// from: the frame to come, the size of the window, the type.

import type { Lab } from '../../../model/lab';
import type { Viewport } from '../../../model/viewport/viewport';
import type { DrawingStyle } from '../../../drawing/drawing-style';
import { fieldLayout, type FieldLayout } from './layout';
import type { FieldSizes, Sizes } from './sizes';
import { roomForTicks } from './ticks';

/** Right of the square, in CSS pixels. */
const RIGHT = 14;

/** Below the frame for the numbers of x0. */
export const ticksHeight = (style: DrawingStyle): number => Math.ceil(2 * style.label);

export class Measure {
  private lastLayout: FieldLayout | null = null;
  private of: { to: Viewport; home: boolean; sizes: FieldSizes; style: DrawingStyle } | null = null;

  constructor(
    private readonly lab: Lab,
    private readonly sizes: Sizes,
  ) {}

  /** @returns the same object while nothing has changed */
  layout(style: DrawingStyle): FieldLayout {
    const { lab, of } = this;
    // Of the frame to come, so that the plot does not move about on the way.
    const to = lab.viewport.scale.target.peek();
    const home = lab.viewport.scale.atHome.peek();
    const sizes = this.sizes.read();
    const same =
      of?.to === to &&
      of.home === home &&
      of.sizes === sizes &&
      of.style === style &&
      this.lastLayout;
    if (same) return same;
    this.of = { to, home, sizes, style };
    const { width, height, head, foot } = sizes;
    const room = roomForTicks(to, Math.min(width, height), style.label, home);
    const next = fieldLayout({
      width,
      height,
      head: head + 1,
      foot,
      bottom: ticksHeight(style),
      left: Math.max(style.axisRoom, room),
      right: RIGHT,
    });
    const { lastLayout } = this;
    const moved = !lastLayout || JSON.stringify(lastLayout) !== JSON.stringify(next);
    this.lastLayout = moved ? next : lastLayout;
    return this.lastLayout;
  }
}
