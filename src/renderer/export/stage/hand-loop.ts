// A frame loop that is turned by hand: what leaves is drawn when it is asked for, and where no frame of
// the browser comes, as in a window that nobody sees.

import { FrameLoop } from '../../model/frame-loop';

/** Milliseconds that pass from one turn to the next. */
const FRAME = 100;

export interface HandLoop {
  readonly loop: FrameLoop;
  /** Draws what is to be drawn in one frame. @returns whether there was something */
  readonly turn: () => boolean;
}

export function handLoop(): HandLoop {
  let next: FrameRequestCallback | null = null;
  let time = 0;
  const loop = new FrameLoop((frame) => (next = frame));
  return {
    loop,
    turn() {
      const frame = next;
      next = null;
      if (!frame) return false;
      time += FRAME;
      frame(time);
      return true;
    },
  };
}
