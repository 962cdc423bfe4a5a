import { expect, test } from 'vitest';
import { linearAxis, symlogAxis } from '../viewport/axis-scale';
import { viewportOn } from '../viewport/viewport';
import { arrowPlaces } from './arrow-places';
import type { StepArrow } from './step-arrow';

const frame = viewportOn(linearAxis([-10, 10]), linearAxis([-10, 10]));
const arrow = { id: 'move', symbol: 'move', sign: 'Δx', tex: '', kind: 'length' } as const;
const move = (vector: StepArrow['vector']): StepArrow => ({ ...arrow, from: [0, 0], vector });
const placesOf = (vector: StepArrow['vector'], viewport = frame) =>
  arrowPlaces({ step: 0, at: [5, 0], arrows: [move(vector)], rejected: [] }, viewport);

test.each([
  // 0.24 of a frame of 20 are 4.8.
  [[2.4, 0], 2],
  [[2.41, 0], 1],
  [[0, 0.5], 5],
  [[0.048, 0], 100],
  [[0, 4.8e-10], 1e10],
  [[1e13, 0], 1],
  [[0, 0], 1],
] as const)('a step of %j is drawn %d times as long', (vector, factor) => {
  expect(placesOf(vector).factor).toBe(factor);
});

test('a step below the digits of its point keeps its direction', () => {
  const { place, at, factor } = placesOf([3e-20, 4e-20]);
  const [u, v] = place([3e-20, 4e-20]);
  expect(factor).toBe(5e19);
  expect(u - at[0]).toBeCloseTo((3e-20 / 20) * 5e19, 9);
  expect(v - at[1]).toBeCloseTo((4e-20 / 20) * 5e19, 9);
});

test('a step on logarithmic axes is as long as it is', () => {
  const axis = symlogAxis([-1e6, 1e6], 0, 1);
  const { place } = placesOf([-1e5, 0], viewportOn(axis, axis));
  expect(place([-1e5, 0])[0]).toBeCloseTo(axis(5 - 1e5), 12);
});

test('the slope has no part in it: it is as long as the field draws it', () => {
  const slope: StepArrow = { ...move([1e9, 0]), id: 'slope', kind: 'direction' };
  const arrows = [slope, move([0.5, 0])];
  const picture = { step: 0, at: [5, 0], arrows, rejected: [] } as const;
  expect(arrowPlaces(picture, frame).factor).toBe(5);
});
