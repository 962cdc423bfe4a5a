import { expect, it } from 'vitest';
import { SEGMENT } from '../lines/segment';
import { distanceOnScreen } from './nearest-segment';

/** Straight ahead, without perspective: scene x and y in −1 … 1 are the host's borders. */
const flat = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
const host = { width: 200, height: 100 };

const pathOf = (...ends: readonly (readonly number[])[]) => {
  const segments = new Float32Array(ends.length * SEGMENT);
  ends.forEach((six, k) => segments.set(six, k * SEGMENT));
  return { segments, segmentCount: ends.length };
};

/** From the middle of the left border to the middle of the host: pixels (0, 50) … (100, 50). */
const path = pathOf([-1, 0, 0, 0, 0, 0]);

it('is the distance to the line beside it, and to its end beyond it', () => {
  expect(distanceOnScreen(path, flat, host, 40, 57)).toBeCloseTo(7, 5);
  expect(distanceOnScreen(path, flat, host, 103, 46)).toBeCloseTo(5, 5);
});

it('is that of the nearest segment', () => {
  const two = pathOf([-1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0]);
  expect(distanceOnScreen(two, flat, host, 110, 20)).toBeCloseTo(10, 5);
});

it('takes the end of a segment that is a point', () => {
  expect(distanceOnScreen(pathOf([0, 0, 0, 0, 0, 0]), flat, host, 100, 53)).toBeCloseTo(3, 5);
});

it('sees nothing behind the eye, and nothing of no path', () => {
  const ahead = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, -1, 0, 0, 0, 0];
  expect(distanceOnScreen(pathOf([0, 0, 1, 0, 0, 1]), ahead, host, 100, 50)).toBe(Infinity);
  expect(distanceOnScreen(pathOf([0, 0, -1, 0, 0, -1]), ahead, host, 100, 50)).toBeCloseTo(0, 5);
  expect(distanceOnScreen(pathOf(), flat, host, 100, 50)).toBe(Infinity);
});

it('counts no segment that is not drawn', () => {
  expect(distanceOnScreen({ ...path, segmentCount: 0 }, flat, host, 40, 50)).toBe(Infinity);
});
