import { expect, it } from 'vitest';
import { overlap, type Box } from '../labels/declutter';
import { below, boxBeside, boxesAlong, freeSide, left, right, type Side } from './beside';

const size = { width: 80, height: 20 };
const room = (...taken: Box[]) => ({ width: 400, height: 300, taken });
const sides: Side[] = [right, left, below];
const middle = { x: 200, y: 150 };

const tick = (x: number, y = 150): Box => ({ x, y, width: 20, height: 10 });
const better = [tick(240)];
const all = { ...middle, width: 400, height: 300 };

it('stand that much away', () => {
  expect(boxBeside(middle, right, size, 10)).toMatchObject({ x: 250, y: 150 });
  expect(boxBeside(middle, below, size, 10)).toMatchObject({ x: 200, y: 170 });
});

it.each<[string, ReturnType<typeof room> & { better?: Box[] }, Side | null, Side[], Side | null]>([
  ['on the first side', room(), null, sides, right],
  ['where nothing is', room(tick(240)), null, sides, left],
  ['where they stand, for as long as it is free', room(), below, sides, below],
  ['elsewhere when it no longer is', room(tick(200, 170)), below, sides, right],
  ['nowhere where no side is free', room(all), null, sides, null],
  ['off the path where there is a choice', { ...room(), better }, null, sides, left],
  ['on it where there is none', { ...room(), better }, null, [right], right],
  ['on it where they stand already', { ...room(), better }, right, sides, right],
  // They need more room to come than to stay.
  ['near something where they stand', room(tick(302)), right, [right], right],
  ['not near something else', room(tick(302)), null, [right], null],
])('stand %s', (_, around, before, choice, side) => {
  expect(freeSide(middle, size, choice, before, 10, around)).toBe(side);
});

it('make way for the border', () => {
  expect(freeSide({ x: 330, y: 150 }, size, sides, null, 10, room())).toBe(left);
});

it('keep off a line at every place of it', () => {
  const boxes = boxesAlong({ x: 0, y: 0 }, { x: 100, y: 50 }, 10);
  for (const t of [0, 0.3, 0.77, 1]) {
    const point = { x: 100 * t, y: 50 * t, width: 0, height: 0 };
    expect(boxes.some((box) => overlap(point, box, 0.1))).toBe(true);
  }
});
