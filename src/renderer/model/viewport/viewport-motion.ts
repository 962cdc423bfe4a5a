// The way from one frame to the next: the viewport shown, which zooms there, and the viewport that the
// surface is sampled on, which is a little ahead, so that the picture is never short of an edge.

import { batch, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Interval } from '../../../core/objectives/objective';
import { LARGE_CHANGE_GAP } from '../flash-guard';
import type { FrameLoop } from '../frame-loop';
import type { Playback } from '../playback';
import { viewportOf, type Frame, type Viewport } from './viewport';

/** What to sample f on, and how finely. */
export interface Sampling {
  readonly viewport: Viewport;
  readonly moving: boolean;
}

export interface Motion {
  readonly shown: ReadonlySignal<Viewport>;
  readonly sampling: ReadonlySignal<Sampling>;
  readonly moving: ReadonlySignal<boolean>;
  readonly dispose: () => void;
}

export interface MotionSources {
  readonly target: ReadonlySignal<Viewport>;
  /** While people zoom themselves, the picture follows their hand at once. */
  readonly zoomed: ReadonlySignal<boolean>;
  /** Another function, or another plane, is another picture: it does not zoom. */
  readonly picture: ReadonlySignal<string>;
  readonly playback: Playback;
  readonly loop: FrameLoop;
}

/** Seconds that a zoom takes, and the part of a step that it takes while playing. */
const SECONDS = 0.45;
const PART_OF_STEP = 0.6;
/** A zoom shorter than this would only flicker. */
const SHORTEST = 0.06;
/** Seconds from asking for a sample to having it, about. */
const AHEAD = 0.07;

export function moveViewport(sources: MotionSources): Motion {
  const { target, zoomed, picture, playback, loop } = sources;
  const shown = signal(target.peek());
  const sampling = signal<Sampling>({ viewport: target.peek(), moving: false });
  const moving = signal(false);
  /** Whether another frame was shown a moment ago: while playing the next one waits. */
  const waiting = signal(false);
  let waited = 0;
  let aim = target.peek();
  let from: Frame = shown.peek().frame;
  let to: Frame = from;
  let progress = 1;
  let seconds = SECONDS;
  let pictured = picture.peek();

  const rest = (): void =>
    batch(() => {
      loop.forget(tick);
      progress = 1;
      shown.value = aim;
      sampling.value = { viewport: aim, moving: false };
      moving.value = false;
    });

  const wait = (passed: number): boolean => {
    waited += passed;
    if (waited < LARGE_CHANGE_GAP && playback.playing.peek()) return true;
    waiting.value = false;
    // The frame that has waited is shown, and the next one waits again.
    return waiting.peek();
  };

  const waitBeforeNext = (): void => {
    waited = 0;
    waiting.value = true;
    loop.animate(wait);
  };

  const tick = (passed: number): boolean => {
    progress += passed / seconds;
    if (progress >= 1) {
      rest();
      return false;
    }
    const now = viewportOf(frameBetween(from, to, eased(progress)));
    // Zooming out, a sample that is late would leave a margin without a picture.
    const wider = width(to.x0) > width(from.x0);
    const ahead = Math.min(1, progress + AHEAD / seconds);
    batch(() => {
      shown.value = now;
      sampling.value = {
        viewport: wider ? viewportOf(frameBetween(from, to, eased(ahead))) : now,
        moving: true,
      };
    });
    return true;
  };

  const stop = effect(() => {
    const next = target.value;
    const same = pictured === picture.peek();
    if (waiting.value && playback.playing.value && same && !zoomed.peek()) return;
    if (next === aim) return;
    aim = next;
    const before = shown.peek();
    pictured = picture.peek();
    if (playback.playing.peek()) waitBeforeNext();
    const time = timeFor(playback);
    const linear = next.x0.constant === null && before.x0.constant === null;
    if (!same || !linear || zoomed.peek() || time < SHORTEST || calm()) {
      rest();
      return;
    }
    [from, to, progress, seconds] = [before.frame, next.frame, 0, time];
    moving.value = true;
    loop.animate(tick);
  });

  return { shown, sampling, moving, dispose: () => (stop(), loop.forget(tick), loop.forget(wait)) };
}

/** While playing, a frame is there well before the next step. */
const timeFor = (playback: Playback): number =>
  playback.playing.peek() ? Math.min(SECONDS, PART_OF_STEP * playback.secondsPerStep()) : SECONDS;

const calm = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;

const width = ([low, high]: Interval): number => high - low;

/** Begins and ends gently. */
const eased = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2);

/** Zooms by equal factors in equal times, about the one point that both frames show alike. */
export function frameBetween(from: Frame, to: Frame, t: number): Frame {
  return { x0: axisBetween(from.x0, to.x0, t), x1: axisBetween(from.x1, to.x1, t) };
}

function axisBetween(from: Interval, to: Interval, t: number): Interval {
  const [a, b] = [width(from), width(to)];
  if (t <= 0) return from;
  if (t >= 1) return to;
  const now = Math.exp(Math.log(a) * (1 - t) + Math.log(b) * t);
  const alike = Math.abs(b / a - 1) < 1e-9;
  // Both parts from differences of widths: 1 − part would lose the digits of a deep zoom.
  const done = alike ? t : (now - a) / (b - a);
  const left = alike ? 1 - t : (now - b) / (a - b);
  return [from[0] * left + to[0] * done, from[1] * left + to[1] * done];
}
