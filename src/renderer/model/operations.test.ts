import { effect, signal } from '@preact/signals-core';
import { describe, expect, test, vi } from 'vitest';
import { defaultSession } from '../../shared/session/session';
import { silentLab } from './lab.fixture';
import {
  chooseAxis,
  chooseObjective,
  choosePreset,
  chooseRate,
  chooseScale,
  moveStart,
  showSession,
} from './operations';

// Frames are there at once.
vi.stubGlobal('matchMedia', () => ({ matches: true }));
vi.stubGlobal('requestAnimationFrame', () => 0);

/** How often whoever reads session, step and frame hears of a change. */
function listeners() {
  const { lab } = silentLab();
  let heard = -1;
  effect(() => {
    void [lab.session.value, lab.playback.step.value, lab.viewport.scale.target.value];
    heard++;
  });
  return { lab, heard: () => heard };
}

test('another function brings its start and its rate, and is heard of once', () => {
  const { lab, heard } = listeners();
  lab.viewport.zoomBy(0.5);
  const before = heard();
  chooseObjective(lab, { id: 'himmelblau' });
  const { objective, start, lr, axes } = lab.session.value;
  expect({ objective, start, lr, axes }).toEqual({
    objective: { id: 'himmelblau' },
    start: [0, 0],
    lr: 0.01,
    axes: [0, 1],
  });
  expect(heard() - before).toBe(1);
});

test('an axis that the other side has changes places with it', () => {
  const { lab } = silentLab();
  chooseObjective(lab, { id: 'simplenet' });
  chooseAxis(lab, 0, 3);
  expect(lab.session.value.axes).toEqual([3, 1]);
  chooseAxis(lab, 1, 3);
  expect(lab.session.value.axes).toEqual([1, 3]);
});

test('another scale shows its own frame, whatever was zoomed', () => {
  const { lab, heard } = listeners();
  lab.viewport.zoomBy(0.5);
  const before = heard();
  chooseScale(lab, 'fixed');
  expect(lab.viewport.scale.zoomed.value).toBe(false);
  expect(heard() - before).toBe(1);
});

test('a session is shown in its own frame, in one change', () => {
  const { lab, heard } = listeners();
  lab.viewport.zoomBy(0.5);
  const before = heard();
  showSession(lab, { ...defaultSession, lr: 10, steps: 12 });
  expect(lab.session.value).toMatchObject({ lr: 10, steps: 12 });
  expect(lab.viewport.scale.zoomed.value).toBe(false);
  expect(heard() - before).toBe(1);
});

test('the start moves on the plane, and a drag is one step back', () => {
  const { lab } = silentLab();
  chooseObjective(lab, { id: 'simplenet' });
  const { start } = lab.session.value;
  chooseAxis(lab, 1, 4);
  moveStart(lab, [0.25, 0.5], 'start-drag');
  moveStart(lab, [0.75, 1.5], 'start-drag');
  expect(lab.session.value.start).toEqual(start.with(0, 0.75).with(4, 1.5));
  lab.store.undo();
  expect(lab.session.value.start).toEqual(start);
});

test('a rate is one step back, and a preset gives the rate that it offers now, or none', () => {
  const { lab } = silentLab();
  chooseRate(lab, 0.3);
  chooseRate(lab, 1);
  lab.store.undo();
  expect(lab.session.value.lr).toBe(0.3);

  const rates = { tooLarge: 10, right: null, tooSmall: 1e-10 };
  const offering = (current: boolean) => ({
    store: lab.store,
    presets: signal({ rates, current }),
  });
  choosePreset(offering(true), 'tooLarge');
  expect(lab.session.value.lr).toBe(10);
  choosePreset(offering(true), 'right');
  choosePreset(offering(false), 'tooSmall');
  choosePreset(lab, 'tooSmall');
  expect(lab.session.value.lr).toBe(10);
});

describe('another function under locks', () => {
  test('leaves the rate and the start that are locked', () => {
    const { lab } = silentLab();
    lab.store.set({ lr: 0.7, start: [1, 2], locked: ['lr', 'start'] });
    chooseObjective(lab, { id: 'rosenbrock' });
    const { objective, lr, start } = lab.session.value;
    expect({ objective, lr, start }).toEqual({
      objective: { id: 'rosenbrock' },
      lr: 0.7,
      start: [1, 2],
    });
  });

  test('is refused where it has no place for the start, or is locked itself', () => {
    for (const [locked, id] of [
      ['start', 'simplenet'],
      ['objective', 'rosenbrock'],
    ] as const) {
      const { lab } = silentLab();
      lab.store.set({ locked: [locked] });
      lab.playback.seek(3);
      chooseObjective(lab, { id });
      expect(lab.session.value.objective).toEqual({ id: 'book' });
      expect(lab.store.lockMet.value).toEqual({ control: locked });
    }
  });
});
