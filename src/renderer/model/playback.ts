// Which step is shown, and how it moves. All motion comes from `advance(seconds)`.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';

export const speeds = [0.5, 1, 2, 4, 8, 16] as const;
export type Speed = (typeof speeds)[number];

/** Steps a second at speed 1: slow enough to follow with the eye. */
const STEPS_PER_SECOND = 4;

export class Playback {
  private readonly stepNow = signal(0);
  private readonly playingNow = signal(false);
  private readonly speedNow = signal<Speed>(1);
  /** The step shown; fractional while the ball is between two steps. */
  readonly step: ReadonlySignal<number> = this.stepNow;
  readonly playing: ReadonlySignal<boolean> = this.playingNow;
  readonly speed: ReadonlySignal<Speed> = this.speedNow;
  /** The last whole step reached: what tables and read-outs show. */
  readonly whole = computed(() => Math.floor(this.step.value + 1e-9));

  /** @param last the last step that can be shown */
  constructor(readonly last: ReadonlySignal<number>) {}

  /** How long one step takes while playing. */
  secondsPerStep(): number {
    return 1 / (STEPS_PER_SECOND * this.speed.peek());
  }

  setSpeed(speed: Speed): void {
    this.speedNow.value = speed;
  }

  /** Plays from here, or from the start when the end has been reached. */
  play(): void {
    if (this.step.peek() >= this.last.peek()) this.stepNow.value = 0;
    this.playingNow.value = this.last.peek() > 0;
  }

  pause(): void {
    this.playingNow.value = false;
    this.stepNow.value = Math.min(Math.round(this.step.peek()), this.last.peek());
  }

  toggle(): void {
    if (this.playing.peek()) this.pause();
    else this.play();
  }

  /** Shows a whole step; stops playing. */
  seek(step: number): void {
    this.playingNow.value = false;
    this.stepNow.value = Math.max(0, Math.min(Math.round(step), this.last.peek()));
  }

  stepBy(steps: number): void {
    this.seek(this.whole.peek() + steps);
  }

  /** Back to step 0 with the same start: the run is the same, it is walked again. */
  restart(): void {
    this.seek(0);
  }

  /** Moves the ball by the time that has passed. */
  advance(seconds: number): void {
    if (!this.playing.peek()) return;
    const next = this.step.peek() + seconds * STEPS_PER_SECOND * this.speed.peek();
    if (next >= this.last.peek()) this.seek(this.last.peek());
    else this.stepNow.value = next;
  }
}
