// The film of the scale: from the function's own frame, decade by decade, out to where a run diverges to,
// or in to where it converges. The frames are those of the scale that follows; the way from one to the
// next is a zoom, as in the window.

import { signal } from '@preact/signals-core';
import type { Lab } from '../../../model/lab';
import { GLIDING_STEPS, LARGE_CHANGE_GAP } from '../../../model/large-changes';
import { jumpsToAndFro } from '../../../model/viewport/flash-guard';
import { frameBetween } from '../../../model/viewport/viewport-motion';
import type { Viewport } from '../../../model/viewport/viewport';
import { scaleAlong } from './scale-along';
import { still, type FilmPlan, type Shot } from './shot';

/** Seconds from one frame to the next, of which the last part rests; less where there are many. */
const STRIDE = 1.1;
const RESTS = 0.25;
/** Seconds of the whole way, about. */
const LONGEST = 40;
/** Seconds before it and after it. */
const BEFORE = 0.8;
const AFTER = 2;
/** More steps than these are not asked one by one. */
const MOST_ASKED = 4000;

interface Stop {
  /** The first step that has this frame. */
  readonly step: number;
  readonly viewport: Viewport;
}

const FOLLOWING = { scale: 'follow' } as const;

/** Every frame of the run, in its order; one alone where the run stays in it. */
export function stopsOf(lab: Lab): Stop[] {
  const last = lab.playback.last.peek();
  const step = signal(0);
  const scale = scaleAlong(lab, { step }, { zoom: signal(null), shown: FOLLOWING });
  const stops: Stop[] = [];
  const stride = Math.max(1, Math.ceil(last / MOST_ASKED));
  for (let k = 0; k <= last; k += stride) {
    step.value = k;
    const viewport = scale.target.peek();
    if (viewport !== stops.at(-1)?.viewport) stops.push({ step: k, viewport });
  }
  return stops;
}

/** At most so many, evenly, the first and the last among them. */
function thinned<T>(all: readonly T[], most: number): T[] {
  const every = Math.max(1, Math.ceil((all.length - 1) / (most - 1)));
  return all.filter((_, k) => k % every === 0 || k === all.length - 1);
}

const eased = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2);

export function journeyPlan(lab: Lab, fps: number): FilmPlan {
  const stops = thinned(stopsOf(lab), Math.floor(LONGEST / LARGE_CHANGE_GAP));
  const last = lab.playback.last.peek();
  const stride = Math.max(
    LARGE_CHANGE_GAP,
    Math.min(STRIDE, LONGEST / Math.max(1, stops.length - 1)),
  );
  const pictures = Math.ceil(stride * fps);
  const lines = [lab.path.peek(), ...lab.rivals.peek().map(({ path }) => path)];
  const way = stops.slice(1).flatMap((to, k): Shot[] => {
    const from = stops[k]!;
    const steps = to.step - from.step;
    const glides =
      steps <= GLIDING_STEPS * stride * (1 - RESTS) ||
      !lines.some((line) => line && jumpsToAndFro(line, from.viewport, from.step, steps));
    return Array.from({ length: pictures }, (_, picture) => {
      const part = Math.min(1, (picture + 1) / (pictures * (1 - RESTS)));
      return between(from, to, part, glides);
    });
  });
  const first: Shot = { step: 0, frame: null, turn: 0 };
  return {
    shots: [
      ...still(first, BEFORE, fps),
      ...way,
      ...still({ step: last, frame: null, turn: 0 }, AFTER, fps),
    ],
    shown: FOLLOWING,
  };
}

/** @param glides whether the ball may pass all steps on its way; else it jumps once */
function between(from: Stop, to: Stop, part: number, glides: boolean): Shot {
  const done = glides ? eased(part) : Math.round(part);
  return {
    step: from.step + (to.step - from.step) * done,
    frame: part < 1 ? frameBetween(from.viewport.frame, to.viewport.frame, eased(part)) : null,
    turn: 0,
  };
}
