// Which sample of f is drawn. The newest may be of a frame that is not shown yet: drawn in the old one
// it would be a flash of one colour, so the sample before it stays until the new frame is shown.

import { computed, type ReadonlySignal } from '@preact/signals-core';
import { coversFrame } from './flash-guard';
import type { Frame, Viewport } from './viewport';

/** A sample, and the key of the objective it is of. */
interface SampleOf {
  readonly objective: string;
  readonly sample: { readonly x0: readonly number[]; readonly x1: readonly number[] };
}

export interface DrawnSample<T> {
  readonly value: ReadonlySignal<T | null>;
  /** Whether a frame could be drawn, with this sample or the newest. */
  readonly covers: (frame: Frame) => boolean;
}

/** @param shown the frame that is on the screen */
export function drawnSample<T extends SampleOf>(
  newest: ReadonlySignal<T | null>,
  shown: ReadonlySignal<Viewport>,
): DrawnSample<T> {
  let drawn: T | null = null;
  const covers = (one: T | null, frame: Frame) => coversFrame(one?.sample ?? null, frame);
  const value = computed(() => {
    const next = newest.value;
    const { frame } = shown.value;
    const stays =
      next?.objective === drawn?.objective && !covers(next, frame) && covers(drawn, frame);
    if (!stays) drawn = next;
    return drawn;
  });
  return {
    value,
    covers: (frame) => covers(newest.value, frame) || covers(value.peek(), frame),
  };
}
