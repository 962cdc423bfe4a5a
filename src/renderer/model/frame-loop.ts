// One requestAnimationFrame for the whole window, asked for only while there is something to
// draw or to move: at rest no frame runs. What leaves the window has a loop of another kind.

export type Draw = () => void;
/** Moves things by `seconds`; says whether it wants another frame. */
export type Tick = (seconds: number) => boolean;

export interface FrameLoop {
  /** Draws once in the next frame, however often it is asked for before. */
  readonly invalidate: (draw: Draw) => void;
  /** Calls `tick` every frame for as long as it returns true. */
  readonly animate: (tick: Tick) => void;
  /** Forgets a draw or a tick, e.g. of a view that is going. */
  readonly forget: (task: Draw | Tick) => void;
}

export class WindowLoop implements FrameLoop {
  private stale = new Set<Draw>();
  private drawing = new Set<Draw>();
  private readonly moving = new Set<Tick>();
  private scheduled = false;
  private lastTime = 0;

  invalidate(draw: Draw): void {
    this.stale.add(draw);
    this.schedule();
  }

  animate(tick: Tick): void {
    if (this.moving.size === 0) this.lastTime = 0;
    this.moving.add(tick);
    this.schedule();
  }

  forget(task: Draw | Tick): void {
    this.stale.delete(task as Draw);
    this.drawing.delete(task as Draw);
    this.moving.delete(task as Tick);
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    requestAnimationFrame(this.frame);
  }

  private readonly frame = (time: number): void => {
    this.scheduled = false;
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
    if (this.moving.size > 0 || this.stale.size > 0) this.schedule();
  };
}
