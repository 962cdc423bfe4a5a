// What part of the plane is shown. It follows the session and the run by itself; people zoom and
// pan it; another function, or another plane, shows its own frame again.

import { computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { FrameLoop } from '../frame-loop';
import type { Playback } from '../playback';
import { panViewport, zoomViewport } from './navigate';
import { createScale, type Scale, type ScaleSources } from './scale';
import type { Frame, Viewport } from './viewport';
import { moveViewport, standAt, type Motion, type Sampling } from './viewport-motion';

export interface ViewportSources extends Omit<ScaleSources, 'zoom' | 'playback'> {
  readonly playback: Playback;
  readonly loop: FrameLoop;
  readonly isSampled: (viewport: Viewport) => boolean;
  /** Whether it goes wherever it goes at once, because nobody sees it go. */
  readonly still: boolean;
  /** The frame that was chosen before it began; null for none. */
  readonly begin: Frame | null;
}

const MIDDLE = [0.5, 0.5] as const;

export class ViewportModel {
  /** What is shown now; on its way to `scale.target` while `moving`. */
  readonly current: ReadonlySignal<Viewport>;
  readonly moving: ReadonlySignal<boolean>;
  /** What the surface is wanted on now. */
  readonly sampling: ReadonlySignal<Sampling>;
  readonly scale: Scale;
  /** The frame that people zoomed or panned to; null where the scale chooses. */
  readonly zoom: ReadonlySignal<Frame | null>;
  private readonly motion: Motion;
  /** Another function, or another plane, is another picture. */
  private readonly picture: ReadonlySignal<string>;
  /** The frame that people zoomed or panned to, and in which picture. */
  private readonly chosen = signal<{ readonly frame: Frame; readonly picture: string } | null>(
    null,
  );
  private readonly asked = signal(0);
  private readonly held = signal<Frame | null>(null);
  private readonly stop: () => void;

  constructor({ loop, isSampled, still, begin, ...sources }: ViewportSources) {
    const { subject, axes, playback } = sources;
    this.picture = computed(() => `${subject.value.key} ${axes.value.join(' ')}`);
    if (begin) this.show(begin);
    // At once, whoever listens first …
    const zoom = (this.zoom = computed(() => {
      const { value } = this.chosen;
      return value?.picture === this.picture.value ? value.frame : null;
    }));
    // … and for good, when the picture of before comes back.
    this.stop = effect(() => {
      if (this.chosen.peek()?.picture !== this.picture.value) this.reset();
    });
    this.scale = createScale({ ...sources, zoom });
    const { target, zoomed } = this.scale;
    this.motion = still
      ? standAt(target, this.held)
      : moveViewport({ target, zoomed, picture: this.picture, playback, loop, isSampled });
    this.current = this.motion.shown;
    this.moving = this.motion.moving;
    this.sampling = this.motion.sampling;
  }

  /** Counts how often the default view was asked for: the camera goes back to it too. */
  get defaultViews(): ReadonlySignal<number> {
    return this.asked;
  }

  /**
   * @param factor of the frame's width: below 1 shows less, above 1 shows more
   * @param at the point that stays where it is, 0 … 1 on each axis
   */
  zoomBy(factor: number, at: readonly [number, number] = MIDDLE): void {
    this.show(zoomViewport(this.current.peek(), factor, at));
  }

  /** Moves what is shown by parts of its width. */
  pan(by0: number, by1: number): void {
    this.show(panViewport(this.current.peek(), by0, by1));
  }

  /** Shows a frame, whatever the scale asks for. */
  show(frame: Frame): void {
    this.chosen.value = { frame, picture: this.picture.peek() };
  }

  /** On its way to another frame, a film shows one in between; null for where the scale is. */
  hold(frame: Frame | null): void {
    this.held.value = frame;
  }

  /** Back to the frame that the scale asks for. */
  reset(): void {
    this.chosen.value = null;
  }

  /** Back to the view that the objective opens with, in every view that listens. */
  showDefault(): void {
    this.reset();
    this.asked.value++;
  }

  dispose(): void {
    this.stop();
    this.motion.dispose();
  }
}
