// The way from one frame to the next: the viewport shown, which zooms there, and the viewport that the
// surface is sampled on, which is a little ahead, so that the picture is never short of an edge.

import {
  batch,
  computed,
  effect,
  signal,
  untracked,
  type ReadonlySignal,
} from '@preact/signals-core';
import type { Interval } from '../../../core/objectives/objective';
import { isCalm } from '../calm';
import { LARGE_CHANGE_GAP } from '../large-changes';
import type { FrameLoop } from '../frame-loop';
import type { Playback } from '../playback';
import { Waiting } from './waiting';
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
  /** Whether f is known on a viewport as finely as it takes: what is not would flash in one colour. */
  readonly isSampled: (viewport: Viewport) => boolean;
  readonly loop: FrameLoop;
}

/** Seconds that a zoom takes. */
const SECONDS = 0.45;
/**
 * Seconds that a frame waits for its sample at most: without it, the frame is shown bare, and then again
 * with its picture, which are two large changes.
 */
const PATIENCE = 1;
/** Seconds from asking for a sample to having it, about. */
const AHEAD = 0.07;

export function moveViewport(sources: MotionSources): Motion {
  const { target, zoomed, picture, playback, loop, isSampled } = sources;
  const shown = signal(target.peek());
  const sampling = signal<Sampling>({ viewport: target.peek(), moving: false });
  const zooming = signal(false);
  const isPlaying = () => playback.playing.peek();
  /** Another frame was shown a moment ago: the next one waits for its turn, unless playing begins or ends. */
  const turn = new Waiting(loop, LARGE_CHANGE_GAP, () => goesOn());
  let turnOfPlaying = isPlaying();
  const goesOn = () => isPlaying() === turnOfPlaying;
  /** Steps follow each other faster than frames may. */
  let late = false;
  /** A frame that is not zoomed to waits for its sample: the old one in it would be a flash of one colour. */
  const unsampled = new Waiting(loop, PATIENCE, () => goesOn());
  const aim = signal(target.peek());
  const moving = computed(
    () => zooming.value || (!playback.playing.value && target.value !== aim.value),
  );
  let from: Frame = shown.peek().frame;
  let to: Frame = from;
  let progress = 1;
  let pictured = picture.peek();

  const rest = (): void =>
    batch(() => {
      loop.forget(tick);
      unsampled.end();
      progress = 1;
      shown.value = aim.peek();
      sampling.value = { viewport: aim.peek(), moving: false };
      zooming.value = false;
    });

  /** The gap to the next frame begins when this one is seen, however long it has waited. */
  const present = (): void => {
    if (turn.now.peek()) turn.begin();
    rest();
  };

  const waitForSample = (): void => {
    loop.forget(tick);
    sampling.value = { viewport: aim.peek(), moving: false };
    unsampled.begin();
  };

  const tick = (passed: number): boolean => {
    progress += passed / SECONDS;
    if (progress >= 1) {
      if (isSampled(aim.peek())) rest();
      else waitForSample();
      return false;
    }
    const now = viewportOf(frameBetween(from, to, eased(progress)));
    // Zooming out, a sample that is late would leave a margin without a picture.
    const wider = width(to.x0) > width(from.x0);
    const ahead = Math.min(1, progress + AHEAD / SECONDS);
    batch(() => {
      if (isSampled(now)) shown.value = now;
      sampling.value = {
        viewport: wider ? viewportOf(frameBetween(from, to, eased(ahead))) : now,
        moving: true,
      };
    });
    return true;
  };

  const zoom = (before: Frame, next: Frame): void => {
    [from, to, progress] = [before, next, 0];
    unsampled.end();
    zooming.value = true;
    loop.animate(tick);
  };

  const stop = effect(() => {
    const next = target.value;
    const same = pictured === picture.peek();
    const isFree = !same || zoomed.peek();
    if (turn.now.value && playback.playing.value === turnOfPlaying && !isFree) {
      late = next !== aim.peek();
      return;
    }
    if (next === aim.peek()) return;
    aim.value = next;
    const before = shown.peek();
    pictured = picture.peek();
    turnOfPlaying = isPlaying();
    if (!isFree) turn.begin();
    const linear = next.x0.constant === null && before.x0.constant === null;
    const waits = late || isPlaying() || isCalm();
    late = false;
    if (isFree) rest();
    else if (waits || !linear) waitForSample();
    else zoom(before.frame, next.frame);
  });

  let held = false;
  const stopWaiting = effect(() => {
    const holds = unsampled.now.value;
    const sampled = holds && isSampled(aim.peek());
    if (sampled || (held && !holds)) untracked(present);
    held = holds && !sampled;
  });

  const dispose = (): void => {
    stop();
    stopWaiting();
    loop.forget(tick);
    turn.end();
    unsampled.end();
  };
  return { shown, sampling, moving, dispose };
}

/**
 * What nobody sees move is where it is to be.
 * @param held the frame in which it is held on the way there, by a film; null for none
 */
export function standAt(
  target: ReadonlySignal<Viewport>,
  held: ReadonlySignal<Frame | null>,
): Motion {
  const shown = computed(() => (held.value ? viewportOf(held.value) : target.value));
  return {
    shown,
    sampling: computed(() => ({ viewport: shown.value, moving: false })),
    moving: computed(() => false),
    dispose: () => undefined,
  };
}

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
