// A frame loop that is turned by hand: what leaves is drawn when it is asked for, drawing by drawing, and
// where no frame of the browser comes, as in a window that nobody sees.

import type { FrameDraw, FrameLoop, FrameTick } from '../../model/frame-loop';

/** Seconds that pass for what moves, from one turn to the next. */
const FRAME = 0.1;

export class HandLoop implements FrameLoop {
  private readonly stale = new Set<FrameDraw>();
  private readonly moving = new Set<FrameTick>();

  invalidate(draw: FrameDraw): void {
    this.stale.add(draw);
  }

  animate(tick: FrameTick): void {
    this.moving.add(tick);
  }

  /** Whoever turns it waits for what is fetched himself. */
  expect(): () => void {
    return () => {};
  }

  forget(task: FrameDraw | FrameTick): void {
    this.stale.delete(task as FrameDraw);
    this.moving.delete(task as FrameTick);
  }

  /** Draws one thing, or moves all that moves. @returns whether there was something to do */
  turn(): boolean {
    const [draw] = this.stale;
    if (draw) {
      this.stale.delete(draw);
      draw();
      return true;
    }
    if (this.moving.size === 0) return false;
    for (const tick of this.moving) if (!tick(FRAME)) this.moving.delete(tick);
    return true;
  }
}
