// Something that waits for a while, by the frames of the loop: at rest no frame runs.

import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { FrameLoop } from '../frame-loop';

export class Waiting {
  private readonly state = signal(false);
  /** Whether it is still waiting. */
  readonly now: ReadonlySignal<boolean> = this.state;
  private passed = 0;

  /**
   * @param seconds that it waits at most
   * @param goesOn whether there is still a reason to wait
   */
  constructor(
    private readonly loop: FrameLoop,
    private readonly seconds: number,
    private readonly goesOn: () => boolean,
  ) {}

  begin(): void {
    this.passed = 0;
    this.state.value = true;
    this.loop.animate(this.tick);
  }

  end(): void {
    this.loop.forget(this.tick);
    this.state.value = false;
  }

  private readonly tick = (seconds: number): boolean => {
    this.passed += seconds;
    if (this.passed < this.seconds && this.goesOn()) return true;
    this.state.value = false;
    // Whoever has waited for this may have begun again.
    return this.state.peek();
  };
}
