import fc from 'fast-check';
import { signal } from '@preact/signals-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { symlogAxis } from './axis-scale';
import { WindowLoop } from '../frame-loop';
import { Playback } from '../playback';
import { frameBetween, moveViewport } from './viewport-motion';
import { viewportOf, viewportOn, type Frame, type Viewport } from './viewport';

const around = (centre: number, half: number): Frame => ({
  x0: [centre - half, centre + half],
  x1: [centre - half, centre + half],
});

describe('the frames on the way', () => {
  it('begin and end where they should', () => {
    const [a, b] = [around(0, 5), around(0, 5e6)];
    expect(frameBetween(a, b, 0)).toEqual(a);
    expect(frameBetween(a, b, 1).x0[1]).toBeCloseTo(5e6, 3);
  });

  it('grow by equal factors in equal times', () => {
    const width = (t: number) => frameBetween(around(0, 5), around(0, 5e8), t).x0[1];
    expect(width(0.25) / width(0)).toBeCloseTo(100, 6);
    expect(width(0.75) / width(0.5)).toBeCloseTo(100, 6);
  });

  it('keep the place that they zoom in on, to the last pixel', () => {
    const [a, b] = [around(0, 5), around(1, 1e-10)];
    for (const t of [0.5, 0.9, 0.99]) {
      const { x0 } = frameBetween(a, b, t);
      expect(x0[0]).toBeLessThan(1);
      expect(x0[1]).toBeGreaterThan(1);
    }
  });

  it('stay finite and in order from 1e-12 to 1e300', () => {
    const size = fc.double({ min: -12, max: 300, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, t) => {
        const { x0 } = frameBetween(around(0, 10 ** a), around(0, 10 ** b), t);
        expect(x0.every(Number.isFinite)).toBe(true);
        expect(x0[1]).toBeGreaterThan(x0[0]);
      }),
    );
  });
});

describe('the viewport that moves', () => {
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
    const target = signal<Viewport>(viewportOf(around(0, 5)));
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

  it('zooms to a new frame and then is that frame', () => {
    const { target, shown, moving } = bench();
    target.value = viewportOf(around(0, 500));
    expect(moving.value).toBe(true);
    pass(0.2);
    const half = shown.value.frame.x0[1];
    expect(half).toBeGreaterThan(5);
    expect(half).toBeLessThan(500);
    pass(0.4);
    expect(shown.value).toBe(target.value);
    expect(moving.value).toBe(false);
    expect(frames).toEqual([]);
  });

  it('samples ahead while it zooms out, so that no edge is bare', () => {
    const { target, shown, sampling } = bench();
    target.value = viewportOf(around(0, 500));
    pass(0.2);
    expect(sampling.value.viewport.frame.x0[1]).toBeGreaterThan(shown.value.frame.x0[1]);
    expect(sampling.value.moving).toBe(true);
    pass(0.4);
    expect(sampling.value).toEqual({ viewport: target.value, moving: false });
  });

  it.each([
    ['people zoom themselves', (b: ReturnType<typeof bench>) => (b.zoomed.value = true)],
    ['it is another function', (b: ReturnType<typeof bench>) => (b.picture.value = 'saddle')],
    [
      'steps follow each other fast',
      (b: ReturnType<typeof bench>) => {
        b.playback.setSpeed(8);
        b.playback.play();
      },
    ],
  ])('jumps when %s', (_, change) => {
    const made = bench();
    change(made);
    made.target.value = viewportOf(around(0, 500));
    expect(made.shown.value).toBe(made.target.value);
    expect(made.moving.value).toBe(false);
  });

  it('jumps between linear and logarithmic axes', () => {
    const { target, shown } = bench();
    const axis = symlogAxis([-1e6, 1e6], 0, 1);
    target.value = viewportOn(axis, axis);
    expect(shown.value).toBe(target.value);
  });

  it('is there within a step while playing', () => {
    const { target, shown, playback } = bench();
    playback.play();
    target.value = viewportOf(around(0, 500));
    pass(0.2);
    expect(shown.value).toBe(target.value);
  });

  it('turns on its way when the target changes again, as soon as it is its turn', () => {
    const { target, shown, moving } = bench();
    target.value = viewportOf(around(0, 500));
    pass(0.2);
    target.value = viewportOf(around(0, 5));
    expect(moving.value).toBe(true);
    pass(0.65);
    expect(shown.value).toBe(target.value);
    expect(moving.value).toBe(false);
    pass(0.1);
    expect(frames).toEqual([]);
  });

  describe('while steps are taken by hand', () => {
    it.each([true, false])('goes at once for a single step (reduced motion: %s)', (reduce) => {
      vi.stubGlobal('matchMedia', () => ({ matches: reduce }));
      const { target, shown } = bench();
      const before = shown.value;
      target.value = viewportOf(around(0, 500));
      pass(0.05);
      expect(shown.value).not.toBe(before);
      pass(0.6);
      expect(shown.value).toBe(target.value);
    });

    it('jumps three times a second at most under a held key, and ends where it should', () => {
      vi.stubGlobal('matchMedia', () => ({ matches: true }));
      const { target, shown, moving } = bench();
      const moments: number[] = [];
      for (let i = 0; i < 100; i++) {
        const before = shown.value;
        target.value = viewportOf(around(0, 5 * 10 ** (i + 1)));
        pass(1 / 30);
        if (shown.value !== before) moments.push(i / 30);
      }
      const counts = moments.map(
        (from) => moments.filter((at) => at >= from && at < from + 1).length,
      );
      expect(Math.max(...counts)).toBe(3);
      expect(moving.value).toBe(true);
      pass(0.4);
      expect(shown.value).toBe(target.value);
      expect(moving.value).toBe(false);
      pass(0.4);
      expect(frames).toEqual([]);
    });
  });

  describe('while playing, with a new target at each frame of the screen', () => {
    /** How often another frame was shown, in each second. */
    function framesASecond(seconds: number, change: (b: ReturnType<typeof bench>) => void) {
      const made = bench();
      made.playback.setSpeed(16);
      made.playback.play();
      change(made);
      const moments: number[] = [];
      let before = made.shown.value;
      for (let i = 0; i < seconds * 60; i++) {
        made.target.value = viewportOf(around(0, 5 * 10 ** (i % 300)));
        pass(1 / 60);
        if (made.shown.value !== before) moments.push(i / 60);
        before = made.shown.value;
      }
      const counts = moments.map(
        (from) => moments.filter((at) => at >= from && at < from + 1).length,
      );
      return { made, most: Math.max(0, ...counts) };
    }

    it('shows another frame three times a second at most', () => {
      const { most } = framesASecond(5, () => undefined);
      expect(most).toBe(3);
    });

    it('follows the hand of whoever zooms at once', () => {
      const { most } = framesASecond(2, (b) => (b.zoomed.value = true));
      expect(most).toBeGreaterThan(50);
    });

    it('is where it should be as soon as it is paused, and rests', () => {
      const { made } = framesASecond(1, () => undefined);
      made.playback.pause();
      pass(0.6);
      expect(made.shown.value).toBe(made.target.value);
      pass(0.1);
      expect(frames).toEqual([]);
    });
  });

  describe('while steps follow each other fast', () => {
    const fast = () => {
      const made = bench();
      made.sampled.value = made.target.value;
      made.playback.setSpeed(16);
      made.playback.play();
      const before = made.shown.value;
      made.target.value = viewportOf(around(0, 500));
      return { ...made, before };
    };

    it('shows another frame together with its sample', () => {
      const { shown, sampling, sampled, target, before } = fast();
      expect(sampling.value.viewport).toBe(target.value);
      pass(0.1);
      expect(shown.value).toBe(before);
      sampled.value = target.value;
      expect(shown.value).toBe(target.value);
    });

    it('waits no longer than a second', () => {
      const { shown, target, before } = fast();
      pass(0.9);
      expect(shown.value).toBe(before);
      pass(0.2);
      expect(shown.value).toBe(target.value);
    });

    it('shows three frames a second at most, however late their samples are', () => {
      const made = bench();
      made.sampled.value = made.target.value;
      made.playback.setSpeed(16);
      made.playback.play();
      const moments: number[] = [];
      const lateness = [0.3, 0, 0.1, 0];
      let asked = -1;
      for (let i = 0; i < 600; i++) {
        const before = made.shown.value;
        made.target.value = viewportOf(around(0, 5 * 10 ** (i % 300)));
        pass(1 / 60);
        const wanted = made.sampling.value.viewport;
        if (wanted === made.sampled.value) asked = -1;
        else if (asked < 0) asked = i;
        if (asked >= 0 && (i - asked) / 60 >= lateness[moments.length % 4]) {
          made.sampled.value = wanted;
        }
        if (made.shown.value !== before) moments.push(i / 60);
      }
      const gaps = moments.slice(1).map((at, k) => at - moments[k]);
      expect(gaps.length).toBeGreaterThan(12);
      expect(Math.min(...gaps)).toBeGreaterThan(1 / 3);
    });

    it('shows the frame at once when it is paused', () => {
      const { shown, target, playback } = fast();
      playback.pause();
      pass(0.05);
      expect(shown.value).toBe(target.value);
    });
  });
});
