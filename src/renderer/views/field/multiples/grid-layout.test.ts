import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridLayout, type GridRoom } from './grid-layout';

const bare: GridRoom = {
  width: 800,
  height: 400,
  left: 0,
  bottom: 0,
  right: 0,
  caption: 0,
  gap: 0,
};

it('has eight in two rows of four where it is twice as wide as high', () => {
  const { columns, rows, side, corners } = gridLayout(8, bare);
  expect([columns, rows, side]).toEqual([4, 2, 200]);
  expect(corners[0]).toEqual([0, 0]);
  expect(corners[7]).toEqual([600, 200]);
});

it('has four columns of two where it is high', () => {
  const { columns, rows } = gridLayout(8, { ...bare, width: 400, height: 800 });
  expect([columns, rows]).toEqual([2, 4]);
});

it('leaves room for numbers and words', () => {
  const room = { ...bare, left: 40, bottom: 30, right: 10, caption: 20, gap: 6 };
  const { columns, side, corners } = gridLayout(2, room);
  // 800 − 40 − 10 − 6 = 744 across; 400 − 30 − 20 = 350 down.
  expect([columns, side]).toEqual([2, 350]);
  expect(corners[0]?.[1]).toBe(20);
});

it('never lets plots overlap, or leave the room', () => {
  const lengths = { min: 0, max: 60 };
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }),
      fc.record({
        width: fc.integer({ min: 300, max: 2000 }),
        height: fc.integer({ min: 300, max: 1200 }),
        left: fc.integer(lengths),
        bottom: fc.integer(lengths),
        right: fc.integer(lengths),
        caption: fc.integer({ min: 0, max: 30 }),
        gap: fc.integer({ min: 0, max: 10 }),
      }),
      (count, room) => {
        const { side, corners } = gridLayout(count, room);
        expect(corners).toHaveLength(count);
        for (const [left, top] of corners) {
          expect(left).toBeGreaterThanOrEqual(room.left);
          expect(top).toBeGreaterThanOrEqual(room.caption);
          expect(left + side).toBeLessThanOrEqual(room.width - room.right);
          expect(top + side).toBeLessThanOrEqual(room.height - room.bottom);
        }
        const apart = corners.every(([a, b], i) =>
          corners.every(
            ([c, d], j) => i === j || Math.abs(a - c) >= side || Math.abs(b - d) >= side,
          ),
        );
        expect(apart).toBe(true);
      },
    ),
  );
});
