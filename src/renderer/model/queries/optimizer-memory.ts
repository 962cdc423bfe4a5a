// What the method of a run remembered at the step shown, had in time: the state of a step follows
// from all gradients before it, so states of earlier steps are kept and the way from them is walked
// in short parts.

import { optimizerTrace, type Remembered } from '../../../core/run/optimizer-trace';
import type { RunResult } from './results';

/** Updates at a stretch: about 2 ms of Adam. */
const STRETCH = 20_000;

/** @returns the memory at a step of a run; null when it was overtaken */
export function optimizerMemory(
  pause: () => Promise<void>,
): (run: RunResult, step: number, overtaken: () => boolean) => Promise<Float64Array | null> {
  let of: Float64Array | null = null;
  let states: Remembered[] = [];

  return async ({ request, trajectory }, step, overtaken) => {
    if (of !== trajectory.rows) {
      of = trajectory.rows;
      states = [];
    }
    let near = states.findLast((earlier) => earlier.step <= step);
    for (;;) {
      const to = Math.min(step, (near?.step ?? 0) + STRETCH);
      near = { step: to, state: optimizerTrace(request, trajectory, to, near) };
      if (to === step) return near.state;
      if (!states.some((earlier) => earlier.step >= to)) states.push(near);
      await pause();
      if (overtaken()) return null;
      // Another run has been asked about meanwhile.
      if (of !== trajectory.rows) return null;
    }
  };
}
