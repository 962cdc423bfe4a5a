import { describe, expect, it } from 'vitest';
import { signal } from '@preact/signals-core';
import { speeds } from '../../../../shared/settings/settings';
import { journeyPlan, stopsOf } from './journey-plan';
import { labWithRun } from './lab-with-run.fixture';
import { orbitPlan } from './orbit-plan';
import { runPlan } from './run-plan';
import { scaleAlong } from './scale-along';
import type { Shot } from './shot';

const FPS = 30;
const steps = (shots: readonly Shot[]) => shots.map(({ step }) => step);

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
      const changes = frames.flatMap((frame, k) => (k > 0 && frame !== frames[k - 1] ? [k] : []));
      expect(changes.length).toBeGreaterThan(0);
      for (const from of changes) {
        const within = changes.filter((k) => k >= from && k < from + FPS);
        expect(within.length).toBeLessThanOrEqual(3);
      }
      expect(shots.at(-1)?.step).toBe(60);
    },
  );

  it('does not flicker where a point jumps between two places', () => {
    const lab = labWithRun({ lr: 1, steps: 400, scale: 'fixed' });
    const { shots } = runPlan(lab, { first: 0, last: 400, speed: 16 }, FPS);
    const all = steps(shots);
    const jumps = all.flatMap((step, k) => (k > 0 && step !== all[k - 1] ? [k] : []));
    for (const from of jumps) {
      expect(jumps.filter((k) => k >= from && k < from + FPS).length).toBeLessThanOrEqual(3);
    }
  });

  it('is the same each time', () => {
    const film = () =>
      runPlan(labWithRun({ lr: 10, steps: 12 }), { first: 0, last: 12, speed: 2 }, FPS).shots;
    expect(film()).toEqual(film());
  });
});

describe('the film from all around', () => {
  it('goes around once at one step, and its end goes on into its beginning', () => {
    const { shots } = orbitPlan(7, 6, FPS);
    expect(shots.length).toBe(180);
    expect(new Set(steps(shots))).toEqual(new Set([7]));
    const turns = shots.map(({ turn }) => turn);
    const stride = (2 * Math.PI) / 180;
    expect(turns[0]).toBe(0);
    expect(turns.at(-1)! + stride).toBeCloseTo(2 * Math.PI, 12);
    turns.slice(1).forEach((turn, k) => expect(turn - turns[k]).toBeCloseTo(stride, 12));
  });
});

describe('the film of the scale', () => {
  it('goes out by decades with a run that diverges', () => {
    // |x| grows by 19 a step: 10^15 after 12 steps.
    const lab = labWithRun({ lr: 10, steps: 12 });
    const { shots, shown } = journeyPlan(lab, FPS);
    expect(shown.scale).toBe('follow');
    const widths = shots.flatMap(({ frame }) => (frame ? [frame.x0[1] - frame.x0[0]] : []));
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    // No picture is much wider than the one before.
    const growth = widths.slice(1).map((width, k) => width / widths[k]);
    expect(Math.max(...growth)).toBeLessThan(1.6);
    expect(Math.log10(widths.at(-1)! / widths[0])).toBeGreaterThan(12);
    expect([shots[0]?.step, shots.at(-1)?.step]).toEqual([0, 12]);
  });

  it('has no way to go where the run stays in its frame', () => {
    expect(stopsOf(labWithRun({ lr: 1, steps: 20 })).length).toBe(1);
    expect(stopsOf(labWithRun({ lr: 10, steps: 20 })).length).toBeGreaterThan(10);
  });
});
