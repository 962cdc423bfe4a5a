// When to draw in full and when quickly: a single change is drawn in full at once, a movement as
// finely as the computer can, and the picture is completed when it has come to rest.

import type { FrameLoop } from '../../model/frame-loop';
import type { Medium } from '../../model/medium';
import { AdaptiveQuality, type Quality } from './quality';

/** Milliseconds without a new frame after which things count as resting. */
const REST = 200;

export class DrawSchedule {
  private readonly quality: AdaptiveQuality;
  private last = -Infinity;
  private sharp = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private rested = (): void => {};

  /**
   * @param medium what is drawn on
   * @param loop whose frames these are
   * @param software whether the processor draws
   * @param isPlaying whether the ball is moving by itself
   * @param onRest is called once things rest; `complete` says that the picture is drawn in full
   */
  constructor(
    private readonly medium: Medium,
    private readonly loop: Pick<FrameLoop, 'expect'>,
    software: boolean,
    private readonly isPlaying: () => boolean,
    private readonly onRest: (complete: boolean) => void,
  ) {
    this.quality = new AdaptiveQuality(software);
  }

  /**
   * The quality of the frame that is drawn now.
   *
   * @param turning whether the camera has moved since the last frame
   */
  next(turning: boolean): Quality {
    const { medium } = this;
    if (medium.still) return medium.surface();
    const now = performance.now();
    const since = now - this.last;
    this.last = now;
    const moving = turning || this.isPlaying() || since < REST;
    if (moving && !this.sharp) this.quality.note(Math.min(since, REST));
    this.sharp = !moving;
    if (this.timer === undefined) {
      this.rested = this.loop.expect('picture');
      this.timer = setTimeout(this.look, REST);
    }
    return moving ? this.quality.moving(medium.pixelRatio()) : medium.surface();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.rested();
  }

  /** One timer that looks again, instead of a new one every frame. */
  private readonly look = (): void => {
    const left = this.last + REST - performance.now();
    if (left > 0 || this.isPlaying()) {
      this.timer = setTimeout(this.look, Math.max(left, REST / 4));
      return;
    }
    this.timer = undefined;
    if (!this.sharp) this.last = -Infinity;
    this.onRest(this.sharp);
    this.rested();
  };
}
