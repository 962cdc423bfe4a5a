import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeChips, type ChipBox } from './place-chips';

const chip = (x: number, y: number, way: readonly [number, number] = [1, 0]) => ({
  tip: [x, y] as const,
  way,
  width: 80,
  height: 20,
});
const apart = (a: ChipBox, b: ChipBox) =>
  a.left + a.width <= b.left ||
  b.left + b.width <= a.left ||
  a.top + a.height <= b.top ||
  b.top + b.height <= a.top;

test('a name stands where its arrow points, and off others and what is there already', () => {
  expect(placeChips([chip(100, 100)], 400, [])).toMatchObject([{ left: 107, top: 90 }]);
  const ball = { left: 92, top: 92, width: 16, height: 16 };
  const boxes = placeChips([chip(100, 100), chip(100, 100), chip(100, 100)], 400, [ball]);
  for (const [k, box] of boxes.entries()) {
    expect(apart(box, ball)).toBe(true);
    for (const other of boxes.slice(k + 1)) expect(apart(box, other)).toBe(true);
  }
});

test('no name leaves the plot', () => {
  const place = fc.double({ min: 0, max: 300, noNaN: true });
  fc.assert(
    fc.property(place, place, fc.double({ min: -3, max: 3, noNaN: true }), (x, y, turn) => {
      const way = [Math.cos(turn), Math.sin(turn)] as const;
      for (const { left, top } of placeChips([chip(x, y, way), chip(y, x, way)], 300, [])) {
        expect(left >= 0 && top >= 0 && left + 80 <= 300 && top + 20 <= 300).toBe(true);
      }
    }),
  );
});
