import fc from 'fast-check';
import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { symlogAxis } from './axis-scale';
import { WindowLoop } from '../frame-loop';
import { Playback } from '../playback';
import { frameBetween, moveViewport } from './viewport-motion';
import { viewportOf, viewportOn, type Frame, type Viewport } from './viewport';

const around = (centre: number, half: number): Frame => ({
  x0: [centre - half, centre + half],
  x1: [centre - half, centre + half],
});

const wide = (half: number) => viewportOf(around(0, half));

it('the frames on the way begin and end where they should, and grow by equal factors in equal times', () => {
  const [a, b] = [around(0, 5), around(0, 5e8)];
  expect(frameBetween(a, b, 0)).toEqual(a);
  expect(frameBetween(a, b, 1).x0[1] / 5e8).toBeCloseTo(1, 10);
  const width = (t: number) => frameBetween(a, b, t).x0[1];
  expect(width(0.25) / width(0)).toBeCloseTo(100, 6);
  expect(width(0.75) / width(0.5)).toBeCloseTo(100, 6);
});

it('the frames on the way keep the place that they zoom in on, to the last pixel', () => {
  const [a, b] = [around(0, 5), around(1, 1e-10)];
  for (const t of [0.5, 0.9, 0.99]) {
    const { x0 } = frameBetween(a, b, t);
    expect(x0[0]).toBeLessThan(1);
    expect(x0[1]).toBeGreaterThan(1);
  }
});

it('the frames on the way stay finite and in order from 1e-12 to 1e300', () => {
  const size = fc.double({ min: -12, max: 300, noNaN: true });
  fc.assert(
    fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
      const { x0 } = frameBetween(around(0, 10 ** a), around(0, 10 ** b), t);
      expect(x0.every(Number.isFinite)).toBe(true);
      expect(x0[1]).toBeGreaterThan(x0[0]);
    }),
  );
});

let frames: ((time: number) => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (f: (time: number) => void) => frames.push(f));
});
afterEach(() => vi.unstubAllGlobals());
let time = 1000;
/** Lets the given seconds pass, a sixtieth at a time. */
const pass = (seconds: number) => {
  for (let t = 0; t < seconds; t += 1 / 60) {
    time += 1000 / 60;
    for (const f of frames.splice(0)) f(time);
  }
};

function bench() {
  const target = signal<Viewport>(wide(5));
  const zoomed = signal(false);
  const picture = signal('book');
  const playback = new Playback(signal(100));
  const sampled = signal<Viewport | null>(null);
  const motion = moveViewport({
    target,
    zoomed,
    picture,
    playback,
    loop: new WindowLoop(),
    isSampled: (viewport) => sampled.value === null || sampled.value === viewport,
  });
  return { sampled, target, zoomed, picture, playback, ...motion };
}
type Bench = ReturnType<typeof bench>;

const playFast = ({ playback }: Bench, speed: 8 | 16 = 16) => {
  playback.setSpeed(speed);
  playback.play();
};
const expectAtRest = ({ shown, target, moving }: Bench, within = 0.1) => {
  expect(shown.value).toBe(target.value);
  expect(moving.value).toBe(false);
  pass(within);
  expect(frames).toEqual([]);
};
/** Gives a new target again and again; the moments, in seconds, at which another frame was shown. */
function chase(made: Bench, seconds: number, every = 1 / 60, meanwhile?: (shows: number) => void) {
  const moments: number[] = [];
  for (let i = 0; i < Math.round(seconds / every); i++) {
    const before = made.shown.value;
    made.target.value = wide(5 * 10 ** (i % 300));
    pass(every);
    meanwhile?.(moments.length);
    if (made.shown.value !== before) moments.push(i * every);
  }
  return moments;
}
const mostInASecond = (moments: readonly number[]) =>
  Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + 1).length));

it('zooms to a new frame and then is that frame, sampled ahead so that no edge is bare', () => {
  const made = bench();
  const { target, shown, moving, sampling } = made;
  target.value = wide(500);
  expect(moving.value).toBe(true);
  pass(0.2);
  const half = shown.value.frame.x0[1];
  expect(half).toBeGreaterThan(5);
  expect(half).toBeLessThan(500);
  expect(sampling.value.viewport.frame.x0[1]).toBeGreaterThan(half);
  expect(sampling.value.moving).toBe(true);
  pass(0.4);
  expect(sampling.value).toEqual({ viewport: target.value, moving: false });
  expectAtRest(made, 0);
});

const axis = symlogAxis([-1e6, 1e6], 0, 1);
it.each<[string, (made: Bench) => void, Viewport]>([
  ['people zoom themselves', ({ zoomed }) => (zoomed.value = true), wide(500)],
  ['it is another function', ({ picture }) => (picture.value = 'saddle'), wide(500)],
  ['steps follow each other fast', (made) => playFast(made, 8), wide(500)],
  ['axes become logarithmic', () => undefined, viewportOn(axis, axis)],
])('jumps when %s', (_, change, to) => {
  const made = bench();
  change(made);
  made.target.value = to;
  expect(made.shown.value).toBe(made.target.value);
  expect(made.moving.value).toBe(false);
});

it('turns on its way when the target changes again, and is there within a step while playing', () => {
  const made = bench();
  made.target.value = wide(500);
  pass(0.2);
  made.target.value = wide(5);
  expect(made.moving.value).toBe(true);
  pass(0.65);
  expectAtRest(made);
  made.playback.play();
  made.target.value = wide(50);
  pass(0.2);
  expect(made.shown.value).toBe(made.target.value);
});

it.each([true, false])('goes at once for a step taken by hand (reduced motion: %s)', (reduce) => {
  vi.stubGlobal('matchMedia', () => ({ matches: reduce }));
  const { target, shown } = bench();
  const before = shown.value;
  target.value = wide(500);
  pass(0.05);
  expect(shown.value).not.toBe(before);
  expect(shown.value === target.value).toBe(reduce);
  pass(0.6);
  expect(shown.value).toBe(target.value);
});

it('jumps three times a second at most under a held key, and ends where it should', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const made = bench();
  expect(mostInASecond(chase(made, 100 / 30, 1 / 30))).toBe(3);
  expect(made.moving.value).toBe(true);
  pass(0.4);
  expectAtRest(made, 0.4);
});

it('shows three of many new targets a second while playing, but follows the hand of whoever zooms', () => {
  const made = bench();
  playFast(made);
  expect(mostInASecond(chase(made, 5))).toBe(3);
  // And it is where it should be as soon as it is paused.
  made.playback.pause();
  pass(0.6);
  expectAtRest(made);
  playFast(made);
  made.zoomed.value = true;
  expect(mostInASecond(chase(made, 2))).toBeGreaterThan(50);
});

/** Steps that follow each other fast, the first of them sampled. */
function fast() {
  const made = bench();
  made.sampled.value = made.target.value;
  playFast(made);
  return { ...made, before: made.shown.value };
}

it('shows another frame together with its sample, and at once when it is paused', () => {
  const { shown, sampling, sampled, target, before } = fast();
  target.value = wide(500);
  expect(sampling.value.viewport).toBe(target.value);
  pass(0.1);
  expect(shown.value).toBe(before);
  sampled.value = target.value;
  expect(shown.value).toBe(target.value);
  const paused = fast();
  paused.target.value = wide(500);
  paused.playback.pause();
  pass(0.05);
  expect(paused.shown.value).toBe(paused.target.value);
});

it('waits no longer than a second for a sample', () => {
  const { shown, target, before } = fast();
  target.value = wide(500);
  pass(0.9);
  expect(shown.value).toBe(before);
  pass(0.2);
  expect(shown.value).toBe(target.value);
});

it('shows three frames a second at most, however late their samples are', () => {
  const made = fast();
  const lateness = [0.3, 0, 0.1, 0];
  let waited = -1;
  const moments = chase(made, 10, 1 / 60, (shows) => {
    const wanted = made.sampling.value.viewport;
    waited = wanted === made.sampled.value ? -1 : waited + 1;
    if (waited >= 0 && waited / 60 >= lateness[shows % 4]) made.sampled.value = wanted;
  });
  const gaps = moments.slice(1).map((at, k) => at - moments[k]);
  expect(gaps.length).toBeGreaterThan(12);
  expect(Math.min(...gaps)).toBeGreaterThan(1 / 3);
});
