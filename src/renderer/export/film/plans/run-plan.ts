// The film of a run: the playback of the window, picture by picture, with the same guard against
// flicker. Who watches a film cannot stop it, so what would flash on the screen must not be in it.

import { signal } from '@preact/signals-core';
import type { Speed } from '../../../../shared/settings/settings';
import type { Lab } from '../../../model/lab';
import { LARGE_CHANGE_GAP } from '../../../model/large-changes';
import { Playback } from '../../../model/playback';
import { jumpsToAndFro } from '../../../model/viewport/flash-guard';
import { scaleAlong } from './scale-along';
import { MOST_SHOTS, still, type FilmPlan, type Shot } from './shot';

export interface RunCut {
  readonly first: number;
  readonly last: number;
  readonly speed: Speed;
}

/** Seconds at the first step, and at the last: time to see where it begins and how it ends. */
const BEFORE = 0.5;
const AFTER = 1.5;

const shotAt = (step: number): Shot => ({ step, frame: null, turn: 0 });

/** With one picture more than there may be where it is too long. */
export function runPlan(lab: Lab, { first, last, speed }: RunCut, fps: number): FilmPlan {
  const steps = stepsOf(lab, { first, last, speed }, fps);
  return {
    shots: [
      ...still(shotAt(first), BEFORE, fps),
      ...steps.map(shotAt),
      ...still(shotAt(last), AFTER, fps),
    ],
    shown: {},
  };
}

function stepsOf(lab: Lab, { first, last, speed }: RunCut, fps: number): number[] {
  const lines = [lab.path.peek(), ...lab.rivals.peek().map(({ path }) => path)];
  const playback: Playback = new Playback(signal(last), (from, steps) => {
    const shown = scale.target.peek();
    return lines.some((line) => line !== null && jumpsToAndFro(line, shown, from, steps));
  });
  const scale = scaleAlong(lab, playback, { zoom: lab.viewport.zoom, shown: {} });
  playback.setSpeed(speed);
  playback.seek(first);
  if (first < last) playback.play();

  const steps = [first];
  let frame = scale.target.peek();
  /** Since the frame was another one; a frame may change as soon as the film begins. */
  let seconds = LARGE_CHANGE_GAP;
  // Sums of parts of a step may be a hair less than whole.
  while (last - steps.at(-1)! > 1e-9 && steps.length <= MOST_SHOTS) {
    playback.advance(1 / fps);
    seconds += 1 / fps;
    const next = scale.target.peek();
    const waits = next !== frame && seconds < LARGE_CHANGE_GAP - 1e-9;
    if (next !== frame && !waits) [frame, seconds] = [next, 0];
    // Another frame waits for its turn, and the ball with it: it is never seen outside of its frame.
    steps.push(waits ? steps.at(-1)! : playback.step.peek());
  }
  return steps;
}
