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
  it('zooms about its middle, or about a point that stays where it is', () => {
    const { viewport, shown } = bench();
    viewport.zoomBy(0.5);
    expect(shown()).toEqual({ x0: [-2.5, 2.5], x1: [-2.5, 2.5] });
    viewport.zoomBy(2, [0, 1]);
    expect(shown()).toEqual({ x0: [-2.5, 7.5], x1: [-7.5, 2.5] });
    expect(viewport.scale.zoomed.value).toBe(true);
  });

  it('moves by parts of its width, and goes back', () => {
    const { viewport, shown } = bench();
    viewport.pan(0.5, -0.1);
    expect(shown()).toEqual({ x0: [0, 10], x1: [-6, 4] });
    viewport.reset();
    expect(shown()).toEqual(home);
    expect(viewport.scale.zoomed.value).toBe(false);
  });

  it('asks the camera back too when the default view is wanted', () => {
    const { viewport, shown } = bench();
    viewport.zoomBy(0.5);
    viewport.showDefault();
    expect(shown()).toEqual(home);
    expect(viewport.defaultViews.value).toBe(1);
  });

  it('shows the own frame of another function at once, and of the first one when it comes back', () => {
    const { session, viewport, shown } = bench();
    viewport.zoomBy(0.5);
    session.value = { ...session.value, objective: { id: 'himmelblau' } };
    expect(viewport.scale.zoomed.value).toBe(false);
    session.value = { ...session.value, objective: { id: 'book' } };
    expect(shown()).toEqual(home);
  });

  it('shows the own frame of another plane', () => {
    const { session, viewport } = bench();
    session.value = { ...session.value, objective: { id: 'simplenet' } };
    viewport.zoomBy(0.5);
    session.value = { ...session.value, axes: [0, 2] };
    expect(viewport.scale.zoomed.value).toBe(false);
  });

  it('keeps what people zoomed to when anything else changes', () => {
    const { session, viewport } = bench();
    viewport.zoomBy(0.5);
    session.value = { ...session.value, lr: 10, start: [1, 2], theme: 'dark' };
    expect(viewport.scale.zoomed.value).toBe(true);
  });

  it('listens to nothing once it is disposed of', () => {
    const { session, viewport } = bench();
    viewport.dispose();
    session.value = { ...session.value, objective: { id: 'himmelblau' } };
    expect(viewport.current.value.frame).toEqual(home);
  });
});
