import { expect, it } from 'vitest';
import type { ObjectiveId } from '../../../../core/objectives';
import { objectiveInfo } from '../../../../shared/session/objective-info';
import type { RunRequest } from '../../../../shared/session/session';
import { runResult } from '../chart.fixture';
import { measuresOf } from './measures';

function measured(id: ObjectiveId, asked: Partial<RunRequest> = {}) {
  const info = objectiveInfo({ id });
  const run = runResult({ objective: { id }, start: info.start, steps: 20, ...asked });
  return { trajectory: run.trajectory, measures: measuresOf(info, run) };
}

it("is |x| and f for the book's f, whose minimum is the origin", () => {
  const { measures } = measured('book');
  expect(measures).toMatchObject({ distanceName: '|x|', valueName: 'f', from: [0, 0] });
  expect([0, 1].map(measures.distance)).toEqual([5, 4]);
  expect([0, 1].map(measures.value)).toEqual([25, 16]);
});

it('is the distance from the minimum that the run comes to', () => {
  const { measures } = measured('booth', { lr: 0.05, start: [1, 4] });
  expect(measures).toMatchObject({ distanceName: '|x − x*|', from: [1, 3], valueName: 'f' });
  expect(measures.distance(0)).toBe(1);
});

it('takes from f its value at the minimum', () => {
  const { measures, trajectory } = measured('styblinski-tang', { lr: 0.01, steps: 200 });
  expect(measures.valueName).toBe('f − f(x*)');
  expect(trajectory.f(200)).toBeLessThan(-60);
  expect(measures.value(200)).toBeLessThan(1e-9);
});

it('is |x| and |f| where the run gets away and no minimum is known', () => {
  const { measures } = measured('saddle', { steps: 100 });
  expect(measures).toMatchObject({ distanceName: '|x|', valueName: '|f|', from: [0, 0] });
});

it('is the length of a step where nothing is known', () => {
  const { measures, trajectory } = measured('simplenet', { steps: 5 });
  expect(measures).toMatchObject({ distanceName: '|Δx|', from: null });
  const moved = Array.from({ length: 6 }, (_, i) => trajectory.x(1, i) - trajectory.x(0, i));
  expect(measures.distance(0)).toBeCloseTo(Math.hypot(...moved), 14);
  expect(measures.distance(5)).toBe(measures.distance(4));
});

it('survives squares that leave float64', () => {
  const { measures } = measured('book', { lr: 10, steps: 300 });
  expect(measures.distance(150) / measures.distance(149)).toBeCloseTo(19, 9);
  expect(measures.distance(241)).toBe(Infinity);
});
