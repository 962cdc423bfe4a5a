import { effect, signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { defaultSession } from '../../shared/session/session';
import type { Lab } from './lab';
import { silentLab } from './lab.fixture';
import {
  chooseAxis,
  chooseObjective,
  choosePreset,
  chooseScale,
  moveStart,
  showSession,
} from './operations';

// Frames are there at once.
vi.stubGlobal('matchMedia', () => ({ matches: true }));
vi.stubGlobal('requestAnimationFrame', () => 0);

const ten = { lr: 10, steps: 12 };

test.each([
  [
    'another function brings its start and its rate',
    (lab: Lab) => chooseObjective(lab, { id: 'himmelblau' }),
    { objective: { id: 'himmelblau' }, start: [0, 0], lr: 0.01, axes: [0, 1] },
  ],
  ['a scale shows its own frame', (lab: Lab) => chooseScale(lab, 'fixed'), { scale: 'fixed' }],
  ['a session has its frame', (lab: Lab) => showSession(lab, { ...defaultSession, ...ten }), ten],
] as const)('%s, whatever was zoomed, and is heard of once', (_, change, session) => {
  const { lab } = silentLab();
  let heard = 0;
  lab.viewport.zoomBy(0.5);
  effect(() => {
    void [lab.session.value, lab.playback.step.value, lab.viewport.scale.target.value];
    heard++;
  });
  change(lab);
  expect(lab.session.value).toMatchObject(session);
  expect(lab.viewport.scale.zoomed.value).toBe(false);
  expect(heard).toBe(2);
});

test('an axis that the other side has changes places with it; a drag of the start there is one step back', () => {
  const { lab } = silentLab();
  chooseObjective(lab, { id: 'simplenet' });
  chooseAxis(lab, 0, 3);
  expect(lab.session.value.axes).toEqual([3, 1]);
  chooseAxis(lab, 1, 3);
  expect(lab.session.value.axes).toEqual([1, 3]);
  const { start } = lab.session.value;
  moveStart(lab, [0.25, 0.5], 'start-drag');
  moveStart(lab, [0.75, 1.5], 'start-drag');
  expect(lab.session.value.start).toEqual(start.with(1, 0.75).with(3, 1.5));
  lab.store.undo();
  expect(lab.session.value.start).toEqual(start);
});

test('a preset gives the rate that it offers now, or none', () => {
  const { lab } = silentLab();
  const { store } = lab;
  const rates = { tooLarge: 10, right: null, tooSmall: 1e-10 };
  const offering = (current: boolean) => ({ store, presets: signal({ rates, current }) });
  choosePreset(offering(true), 'tooLarge');
  expect(lab.session.value.lr).toBe(10);
  choosePreset(offering(true), 'right');
  choosePreset(offering(false), 'tooSmall');
  choosePreset(lab, 'tooSmall');
  expect(lab.session.value.lr).toBe(10);
});

test('another function leaves the rate and the start that are locked', () => {
  const { lab } = silentLab();
  lab.store.set({ lr: 0.7, start: [1, 2], locked: ['lr', 'start'] });
  const objective = { id: 'rosenbrock' } as const;
  chooseObjective(lab, objective);
  expect(lab.session.value).toMatchObject({ objective, lr: 0.7, start: [1, 2] });
});

test.each([
  ['start', 'simplenet'],
  ['objective', 'rosenbrock'],
] as const)('it is refused where it does not fit the locked %s', (locked, id) => {
  const { lab } = silentLab();
  lab.store.set({ locked: [locked] });
  lab.playback.seek(3);
  chooseObjective(lab, { id });
  expect(lab.session.value.objective).toEqual({ id: 'book' });
  expect(lab.store.lockMet.value).toEqual({ control: locked });
});
