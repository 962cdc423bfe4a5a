import { computed, signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { objectiveInfo } from '../../../shared/session/objective-info';
import { defaultSession, type Session } from '../../../shared/session/session';
import { WindowLoop } from '../frame-loop';
import { Playback } from '../playback';
import { ViewportModel } from './viewport-model';

// Frames are there at once.
vi.stubGlobal('matchMedia', () => ({ matches: true }));
vi.stubGlobal('requestAnimationFrame', () => 0);

/** The book's f before its first run: home is −5 … 5. */
function bench() {
  const session = signal<Session>(defaultSession);
  const axes = computed(() => session.value.axes);
  const viewport = new ViewportModel({
    session,
    subject: computed(() => objectiveInfo(session.value.objective)),
    axes,
    run: signal(null),
    path: signal(null),
    rivals: signal([]),
    minima: signal([]),
    playback: new Playback(signal(0)),
    loop: new WindowLoop(),
    isSampled: () => true,
    still: false,
    begin: null,
  });
  const shown = () => viewport.current.value.frame;
  return { session, viewport, shown };
}

const home = { x0: [-5, 5], x1: [-5, 5] };

test('it zooms about its middle, or about a point that stays, moves, and goes back', () => {
  const { viewport, shown } = bench();
  viewport.zoomBy(0.5);
  expect(shown()).toEqual({ x0: [-2.5, 2.5], x1: [-2.5, 2.5] });
  viewport.zoomBy(2, [0.25, 1]);
  expect(shown()).toEqual({ x0: [-3.75, 6.25], x1: [-7.5, 2.5] });
  viewport.pan(0.5, -0.1);
  expect(shown()).toEqual({ x0: [1.25, 11.25], x1: [-8.5, 1.5] });
  expect(viewport.scale.zoomed.value).toBe(true);
  viewport.reset();
  expect([shown(), viewport.scale.zoomed.value]).toEqual([home, false]);
  expect(viewport.defaultViews.value).toBe(0);
  // The camera is asked back too when the default view is wanted.
  const other = bench();
  other.viewport.zoomBy(0.5);
  other.viewport.showDefault();
  expect([other.shown(), other.viewport.defaultViews.value]).toEqual([home, 1]);
});

test('it refuses a frame that float64 could not sample, or has too few numbers for', () => {
  const { viewport, shown } = bench();
  for (const factor of [1e-13, 2e307, Infinity]) {
    viewport.zoomBy(factor);
    expect(shown()).toEqual(home);
  }
  const narrow = { x0: [0, 1e-6], x1: [0, 1e-6] } as const;
  viewport.show(narrow);
  viewport.pan(1e10, 0);
  expect(shown()).toEqual(narrow);
});

test('it shows the own frame of another function or plane, and of the first when it comes back', () => {
  const { session, viewport, shown } = bench();
  const { zoomed } = viewport.scale;
  for (const change of [{ objective: { id: 'simplenet' } }, { axes: [0, 2] }] as const) {
    viewport.zoomBy(0.5);
    // What people zoomed to stays when anything else changes.
    session.value = { ...session.value, lr: 10, start: [1, 2], theme: 'dark' };
    expect(zoomed.value).toBe(true);
    session.value = { ...session.value, ...change };
    expect(zoomed.value).toBe(false);
    session.value = defaultSession;
    expect(shown()).toEqual(home);
  }
});

test('it listens to nothing once it is disposed of', () => {
  const { session, viewport, shown } = bench();
  viewport.dispose();
  session.value = { ...session.value, objective: { id: 'himmelblau' } };
  expect(shown()).toEqual(home);
});
