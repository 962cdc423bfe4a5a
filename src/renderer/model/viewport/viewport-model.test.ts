import { computed, signal } from '@preact/signals-core';
import { describe, expect, it, vi } from 'vitest';
import type { Trajectory } from '../../../core/run/trajectory';
import { objectiveInfo } from '../../../shared/session/objective-info';
import { defaultSession, type Session } from '../../../shared/session/session';
import { WindowLoop } from '../frame-loop';
import { Playback } from '../playback';
import type { RunResult } from '../queries/results';
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
    run: signal<RunResult | null>(null),
    path: signal<Trajectory | null>(null),
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

describe('the viewport', () => {
  it('zooms about its middle, or about a point that stays, moves, and goes back', () => {
    const { viewport, shown } = bench();
    viewport.zoomBy(0.5);
    expect(shown()).toEqual({ x0: [-2.5, 2.5], x1: [-2.5, 2.5] });
    viewport.zoomBy(2, [0, 1]);
    expect(shown()).toEqual({ x0: [-2.5, 7.5], x1: [-7.5, 2.5] });
    viewport.pan(0.5, -0.1);
    expect(shown()).toEqual({ x0: [2.5, 12.5], x1: [-8.5, 1.5] });
    expect(viewport.scale.zoomed.value).toBe(true);
    viewport.reset();
    expect(shown()).toEqual(home);
    expect(viewport.scale.zoomed.value).toBe(false);
    expect(viewport.defaultViews.value).toBe(0);
  });

  it('asks the camera back too when the default view is wanted', () => {
    const { viewport, shown } = bench();
    viewport.zoomBy(0.5);
    viewport.showDefault();
    expect(shown()).toEqual(home);
    expect(viewport.defaultViews.value).toBe(1);
  });

  it('shows the own frame of another function or plane, and of the first when it comes back', () => {
    const { session, viewport, shown } = bench();
    const { zoomed } = viewport.scale;
    for (const change of [{ objective: { id: 'simplenet' } }, { axes: [0, 2] }] as const) {
      viewport.zoomBy(0.5);
      expect(zoomed.value).toBe(true);
      session.value = { ...session.value, ...change };
      expect(zoomed.value).toBe(false);
    }
    session.value = defaultSession;
    expect(shown()).toEqual(home);
  });

  it('keeps what people zoomed to when anything else changes', () => {
    const { session, viewport } = bench();
    viewport.zoomBy(0.5);
    session.value = { ...session.value, lr: 10, start: [1, 2], theme: 'dark' };
    expect(viewport.scale.zoomed.value).toBe(true);
  });

  it('listens to nothing once it is disposed of', () => {
    const { session, viewport, shown } = bench();
    viewport.dispose();
    session.value = { ...session.value, objective: { id: 'himmelblau' } };
    expect(shown()).toEqual(home);
  });
});
