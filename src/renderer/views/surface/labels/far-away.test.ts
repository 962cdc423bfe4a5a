import { describe, expect, it } from 'vitest';
import { farAway } from './far-away';

describe('farAway', () => {
  it.each([
    [1, 0, '→'],
    [1, -1, '↗'],
    [0, -1, '↑'],
    [-1, 0, '←'],
    [-5, 4, '↙'],
    [0, 2, '↓'],
  ])('points to (%d, %d) of the screen, whose y goes down: %s', (dx, dy, arrow) => {
    expect(farAway(25_000, dx, dy).at(-1)).toBe(arrow);
  });

  it('tells the distance', () => {
    expect(farAway(5, 1, 0)).toBe('|x| = 5 →');
  });
});
