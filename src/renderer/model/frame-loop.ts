// One requestAnimationFrame for the whole window, asked for only while there is something to
// draw or to move: at rest no frame runs. What leaves the window has a loop of another kind.

import { computed, signal } from '@preact/signals-core';

export type FrameDraw = () => void;
/** Moves things by `seconds`; says whether it wants another frame. */
export type FrameTick = (seconds: number) => boolean;

/** What comes after the window has come to rest, and only makes it finer, is a `picture`. */
export type Expected = 'frame' | 'picture';

export interface FrameLoop {
  /** Draws once in the next frame, however often it is asked for before. */
  readonly invalidate: (draw: FrameDraw) => void;
  /** Calls `tick` every frame for as long as it returns true. */
  readonly animate: (tick: FrameTick) => void;
  /** Something will come of itself, such as a file that is fetched, or a finer picture. @returns its end */
  readonly expect: (what: Expected) => () => void;
  /** Forgets a draw or a tick, e.g. of a view that is going. */
  readonly forget: (task: FrameDraw | FrameTick) => void;
}

export class WindowLoop implements FrameLoop {
  private stale = new Set<FrameDraw>();
  private drawing = new Set<FrameDraw>();
  private readonly moving = new Set<FrameTick>();
  private readonly scheduled = signal(false);
  private readonly expected = { frame: signal(0), picture: signal(0) };
  private lastTime = 0;

  /** Whether a frame is to come, or something else that was expected. */
  readonly due = computed(() => this.scheduled.value || this.expected.frame.value > 0);
  /** Whether what stands still is to be drawn once more, in full. */
  readonly unfinished = computed(() => this.expected.picture.value > 0);

  invalidate(draw: FrameDraw): void {
    this.stale.add(draw);
    this.schedule();
  }

  animate(tick: FrameTick): void {
    if (this.moving.size === 0) this.lastTime = 0;
    this.moving.add(tick);
    this.schedule();
  }

  expect(what: Expected): () => void {
    const count = this.expected[what];
    let isOver = false;
    count.value = count.peek() + 1;
    return () => {
      if (!isOver) count.value = count.peek() - 1;
      isOver = true;
    };
  }

  forget(task: FrameDraw | FrameTick): void {
    this.stale.delete(task as FrameDraw);
    this.drawing.delete(task as FrameDraw);
    this.moving.delete(task as FrameTick);
  }

  private schedule(): void {
    if (this.scheduled.peek()) return;
    this.scheduled.value = true;
    requestAnimationFrame(this.frame);
  }

  private readonly frame = (time: number): void => {
    // After a pause (a hidden window) time has jumped; the ball must not.
    const seconds = this.lastTime === 0 ? 0 : Math.min((time - this.lastTime) / 1000, 0.1);
    this.lastTime = time;
    for (const tick of this.moving) if (!tick(seconds)) this.moving.delete(tick);
    // A draw that asks for another draw gets it in the next frame, hence the second set: one set
    // would be walked on for as long as it grows.
    [this.drawing, this.stale] = [this.stale, this.drawing];
    for (const draw of this.drawing) {
      this.drawing.delete(draw);
      draw();
    }
    if (this.moving.size > 0 || this.stale.size > 0) requestAnimationFrame(this.frame);
    else this.scheduled.value = false;
  };
}
