// Which step is shown, and how it moves. All motion comes from `advance(seconds)`.

import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Speed } from '../../shared/settings/settings';
import { GLIDING_STEPS, LARGE_CHANGE_GAP } from './large-changes';

/** Steps a second at speed 1: slow enough to follow with the eye. At 64 it is 256, several a frame. */
export const STEPS_PER_SECOND = 4;

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

  /** Seconds that the step shown has stood still while strides are taken. */
  private held = 0;
  /** The part of a step that strides have left over. */
  private owed = 0;

  /**
   * @param last the last step that can be shown
   * @param flickers whether the picture would flicker in that many steps from one on
   */
  constructor(
    readonly last: ReadonlySignal<number>,
    private readonly flickers: (from: number, steps: number) => boolean = () => false,
  ) {}

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
    this.show(Math.round(step));
  }

  /** Shows a step, or a place between two; stops playing. */
  show(step: number): void {
    this.playingNow.value = false;
    this.stepNow.value = Math.max(0, Math.min(step, this.last.peek()));
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
    const rate = STEPS_PER_SECOND * this.speed.peek();
    const ahead = Math.ceil(rate * LARGE_CHANGE_GAP);
    const next = this.flickers(this.whole.peek(), ahead)
      ? this.calmly(seconds, rate)
      : this.freely(seconds, rate);
    if (next >= this.last.peek()) this.seek(this.last.peek());
    else this.stepNow.value = next;
  }

  private freely(seconds: number, rate: number): number {
    this.held = 0;
    this.owed = 0;
    return this.step.peek() + seconds * rate;
  }

  /**
   * As many steps in the same time, in fewer changes: the slow speeds slow down a little, the others
   * stand still and then take many steps at once.
   */
  private calmly(seconds: number, rate: number): number {
    const step = this.step.peek();
    if (rate <= STEPS_PER_SECOND) return step + seconds * Math.min(rate, GLIDING_STEPS);
    this.held += seconds;
    if (this.held < LARGE_CHANGE_GAP) return step;
    const steps = this.held * rate + this.owed;
    const stride = Math.floor(steps);
    this.owed = steps - stride;
    this.held = 0;
    return Math.round(step) + stride;
  }
}
