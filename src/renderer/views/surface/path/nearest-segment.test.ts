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

const two = pathOf([-1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 1, 0]);
const ahead = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, -1, 0, 0, 0, 0];

it.each([
  ['the line beside it', path, flat, 40, 57, 7],
  ['the end beyond it', path, flat, 103, 46, 5],
  ['the nearest segment', two, flat, 110, 20, 10],
  ['a segment that is a point', pathOf([0, 0, 0, 0, 0, 0]), flat, 100, 53, 3],
  ['what is before the eye', pathOf([0, 0, -1, 0, 0, -1]), ahead, 100, 50, 0],
  ['what is behind it', pathOf([0, 0, 1, 0, 0, 1]), ahead, 100, 50, Infinity],
  ['no path', pathOf(), flat, 100, 50, Infinity],
  ['one that is not drawn', { ...path, segmentCount: 0 }, flat, 40, 50, Infinity],
])('the distance to %s', (_, of, matrix, x, y, distance) => {
  expect(distanceOnScreen(of, matrix, host, x, y)).toBeCloseTo(distance, 5);
});
