// Work in pieces between which the page can answer: it gives the turn away whenever it has had it for
// a while, and ends where it has been cancelled.

import { soon } from '../stage/soon';

/** Milliseconds; a frame of the screen has 16. */
const LONGEST = 8;

export class Turns {
  private began = performance.now();

  constructor(private readonly signal: AbortSignal) {}

  /** To be awaited after each piece of work. */
  async give(): Promise<void> {
    this.signal.throwIfAborted();
    if (performance.now() - this.began < LONGEST) return;
    await soon();
    this.signal.throwIfAborted();
    this.began = performance.now();
  }
}
