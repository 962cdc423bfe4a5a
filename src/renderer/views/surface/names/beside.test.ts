import { expect, it } from 'vitest';
import { overlap, type Box } from '../labels/declutter';
import { below, boxBeside, boxesAlong, freeSide, left, right, type Side } from './beside';

const size = { width: 80, height: 20 };
const room = (...taken: Box[]) => ({ width: 400, height: 300, taken });
const sides: readonly Side[] = [right, left, below];
const middle = { x: 200, y: 150 };

it('stand on the first side, that much away from it', () => {
  expect(freeSide(middle, size, sides, null, 10, room())).toBe(right);
  expect(boxBeside(middle, right, size, 10)).toMatchObject({ x: 250, y: 150 });
  expect(boxBeside(middle, below, size, 10)).toMatchObject({ x: 200, y: 170 });
});

it('make way for what is there, and for the border', () => {
  const tick = { x: 240, y: 150, width: 20, height: 10 };
  expect(freeSide(middle, size, sides, null, 10, room(tick))).toBe(left);
  expect(freeSide({ x: 330, y: 150 }, size, sides, null, 10, room())).toBe(left);
});

it('stay where they stand for as long as it is free', () => {
  expect(freeSide(middle, size, sides, below, 10, room())).toBe(below);
  const under = { x: 200, y: 170, width: 20, height: 10 };
  expect(freeSide(middle, size, sides, below, 10, room(under))).toBe(right);
});

it('are not written where no side is free', () => {
  const all = { x: 200, y: 150, width: 400, height: 300 };
  expect(freeSide(middle, size, sides, null, 10, room(all))).toBeNull();
});

it('leave the path free where there is a choice', () => {
  const better = [{ x: 240, y: 150, width: 20, height: 10 }];
  expect(freeSide(middle, size, sides, null, 10, { ...room(), better })).toBe(left);
  expect(freeSide(middle, size, [right], null, 10, { ...room(), better })).toBe(right);
  expect(freeSide(middle, size, sides, right, 10, { ...room(), better })).toBe(right);
});

it('need more room to come than to stay', () => {
  const near = { x: 302, y: 150, width: 20, height: 10 };
  expect(freeSide(middle, size, [right], right, 10, room(near))).toBe(right);
  expect(freeSide(middle, size, [right], null, 10, room(near))).toBeNull();
});

it('keep off a line at every place of it', () => {
  const boxes = boxesAlong({ x: 0, y: 0 }, { x: 100, y: 50 }, 10);
  for (const t of [0, 0.3, 0.77, 1]) {
    const point = { x: 100 * t, y: 50 * t, width: 0, height: 0 };
    expect(boxes.some((box) => overlap(point, box, 0.1))).toBe(true);
  }
});
