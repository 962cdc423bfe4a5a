import { describe, expect, it } from 'vitest';
import { signal } from '@preact/signals-core';
import type { Session } from '../../../../shared/session/session';
import { speeds } from '../../../../shared/settings/settings';
import { arrive, silentLab } from '../../../model/lab.fixture';
import { journeyPlan, stopsOf } from './journey-plan';
import { orbitPlan } from './orbit-plan';
import { runPlan } from './run-plan';
import { scaleAlong } from './scale-along';
import type { Shot } from './shot';

const FPS = 30;

function labWithRun(changes: Partial<Session>) {
  const { lab } = silentLab();
  lab.store.set(changes);
  arrive(lab);
  return lab;
}
const steps = (shots: readonly Shot[]) => shots.map(({ step }) => step);

const changesIn = (all: readonly unknown[]) =>
  all.flatMap((one, k) => (k > 0 && one !== all[k - 1] ? [k] : []));
/** At most three changes a second. */
const expectSlow = (changes: readonly number[]) => {
  for (const from of changes) {
    expect(changes.filter((k) => k >= from && k < from + FPS).length).toBeLessThanOrEqual(3);
  }
};

describe('the film of a run', () => {
  it('goes at its speed from its first to its last step, and rests at both', () => {
    const lab = labWithRun({ lr: 0.1, steps: 20 });
    const { shots } = runPlan(lab, { first: 0, last: 20, speed: 1 }, FPS);
    // Half a second, 20 steps at 4 a second with the first picture, a second and a half.
    expect(shots.length).toBe(15 + 1 + 150 + 45);
    const all = steps(shots);
    expect(all.slice(0, 16).every((step) => step === 0)).toBe(true);
    expect(all.slice(-45).every((step) => step === 20)).toBe(true);
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(all.some((step) => Math.abs(step - 10) < 1e-6)).toBe(true);
  });

  it('shows a part of it, and one step alone', () => {
    const lab = labWithRun({ lr: 0.1, steps: 20 });
    const part = steps(runPlan(lab, { first: 5, last: 9, speed: 1 }, FPS).shots);
    expect([part[0], part.at(-1)]).toEqual([5, 9]);
    const one = steps(runPlan(lab, { first: 7, last: 7, speed: 1 }, FPS).shots);
    expect(new Set(one)).toEqual(new Set([7]));
  });

  it.each(speeds)(
    'never changes its frame more than three times a second, at speed %d',
    (speed) => {
      const lab = labWithRun({ lr: 10, steps: 60, scale: 'follow' });
      const { shots } = runPlan(lab, { first: 0, last: 60, speed }, FPS);
      const step = signal(0);
      const scale = scaleAlong(lab, { step }, { zoom: signal(null), shown: {} });
      const frames = steps(shots).map((each) => ((step.value = each), scale.target.peek()));
      const changes = changesIn(frames);
      expect(changes.length).toBeGreaterThan(0);
      expectSlow(changes);
      expect(shots.at(-1)?.step).toBe(60);
    },
  );

  it('does not flicker where a point jumps between two places', () => {
    const lab = labWithRun({ lr: 1, steps: 400, scale: 'fixed' });
    const { shots } = runPlan(lab, { first: 0, last: 400, speed: 16 }, FPS);
    expectSlow(changesIn(steps(shots)));
  });

  it('is the same each time', () => {
    const film = () =>
      runPlan(labWithRun({ lr: 10, steps: 12 }), { first: 0, last: 12, speed: 2 }, FPS).shots;
    expect(film()).toEqual(film());
  });
});

it('the film from all around goes around once at one step, and ends where it begins', () => {
  const { shots } = orbitPlan(7, 6, FPS);
  expect(shots.length).toBe(180);
  expect(new Set(steps(shots))).toEqual(new Set([7]));
  const stride = (2 * Math.PI) / 180;
  shots.forEach(({ turn }, k) => expect(turn).toBeCloseTo(k * stride, 12));
});

it('the film of the scale goes out by decades with a run that diverges', () => {
  // |x| grows by 19 a step: 10^15 after 12 steps.
  const { shots, shown } = journeyPlan(labWithRun({ lr: 10, steps: 12 }), FPS);
  expect(shown.scale).toBe('follow');
  const widths = shots.flatMap(({ frame }) => (frame ? [frame.x0[1] - frame.x0[0]] : []));
  // No picture is smaller than the one before, or much wider.
  const growth = widths.slice(1).map((width, k) => width / widths[k]);
  expect(Math.min(...growth)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...growth)).toBeLessThan(1.6);
  expect(Math.log10(widths.at(-1)! / widths[0])).toBeGreaterThan(12);
  expect([shots[0]?.step, shots.at(-1)?.step]).toEqual([0, 12]);
});

it('the film of the scale has no way to go where the run stays in its frame', () => {
  expect(stopsOf(labWithRun({ lr: 1, steps: 20 })).length).toBe(1);
  expect(stopsOf(labWithRun({ lr: 10, steps: 20 })).length).toBeGreaterThan(10);
});
