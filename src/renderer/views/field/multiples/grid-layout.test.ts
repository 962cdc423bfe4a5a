import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gridLayout, type GridRoom } from './grid-layout';

const edges = { left: 0, bottom: 0, right: 0, caption: 0, gap: 0 };
const bare: GridRoom = { ...edges, width: 800, height: 400 };

it('has eight in two rows of four where it is wide, in four rows of two where it is high', () => {
  const { columns, rows, side, corners } = gridLayout(8, bare);
  expect([columns, rows, side]).toEqual([4, 2, 200]);
  expect([...corners[0], ...corners[7]]).toEqual([0, 0, 600, 200]);
  expect(gridLayout(8, { ...bare, width: 400, height: 800 })).toMatchObject({
    columns: 2,
    rows: 4,
  });
});

it('leaves room for numbers and words', () => {
  const room = { ...bare, left: 40, bottom: 30, right: 10, caption: 20, gap: 6 };
  const { columns, side, corners } = gridLayout(2, room);
  // 800 − 40 − 10 − 6 = 744 across; 400 − 30 − 20 = 350 down.
  expect([columns, side]).toEqual([2, 350]);
  expect(corners[0]?.[1]).toBe(20);
});

it('never lets plots overlap, or leave the room', () => {
  const rooms = fc.record({
    width: fc.integer({ min: 300, max: 2000 }),
    height: fc.integer({ min: 300, max: 1200 }),
    left: fc.nat(60),
    bottom: fc.nat(60),
    right: fc.nat(60),
    caption: fc.nat(30),
    gap: fc.nat(10),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), rooms, (count, room) => {
      const { side, corners } = gridLayout(count, room);
      expect(corners).toHaveLength(count);
      for (const [k, [left, top]] of corners.entries()) {
        expect(left).toBeGreaterThanOrEqual(room.left);
        expect(top).toBeGreaterThanOrEqual(room.caption);
        expect(left + side).toBeLessThanOrEqual(room.width - room.right);
        expect(top + side).toBeLessThanOrEqual(room.height - room.bottom);
        for (const [x, y] of corners.slice(k + 1)) {
          const apart = Math.max(Math.abs(left - x), Math.abs(top - y));
          expect(apart).toBeGreaterThanOrEqual(side);
        }
      }
    }),
  );
});
