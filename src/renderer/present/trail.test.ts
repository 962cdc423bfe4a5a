import { expect, test } from 'vitest';
import { FADE, Trail } from './trail';

test('where the pointer was fades, where it is stays', () => {
  const trail = new Trail();
  expect(trail.advance(1)).toBe(false);
  trail.moveTo(10, 20);
  trail.advance(FADE / 2);
  trail.moveTo(30, 40);
  expect(trail.shown.map(({ x, y }) => [x, y])).toEqual([
    [10, 20],
    [30, 40],
  ]);
  expect(trail.advance(FADE / 4)).toBe(true);
  expect(trail.shown.map(({ age }) => age)).toEqual([0.25, 0]);
  expect(trail.advance(FADE)).toBe(false);
  expect(trail.shown).toEqual([{ x: 30, y: 40, age: 0 }]);
});
