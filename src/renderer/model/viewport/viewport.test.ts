import { describe, expect, test } from 'vitest';
import { linearAxis } from './axis-scale';
import { positionOn } from './viewport';

describe('positionOn', () => {
  const axis = linearAxis([-2, 6]);

  test.each([
    [-2, 0],
    [2, 0.5],
    [14, 2],
    [Infinity, Infinity],
    [-Infinity, -Infinity],
    [Number.NaN, Number.NaN],
  ])('%d lies at %d', (x, position) => {
    expect(positionOn(axis, x)).toBe(position);
  });
});
