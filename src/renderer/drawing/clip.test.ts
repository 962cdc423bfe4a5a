import fc from 'fast-check';
import { expect, it } from 'vitest';
import { along, clipSegment, clipToUnit } from './clip';

const partOf = (u0: number, v0: number, u1: number, v1: number) => {
  const part = { from: 0, to: 1 };
  return clipToUnit(u0, v0, u1, v1, part) ? part : null;
};
const clipped = (ax: number, ay: number, bx: number, by: number): number[] | null => {
  const out = new Float64Array(4);
  return clipSegment(ax, ay, bx, by, out) ? [...out] : null;
};

it.each([
  ['is inside, to the last bit', [0.1, 0.2, 0.3, 0.7], [0.1, 0.2, 0.3, 0.7]],
  ['leaves on the right', [0.5, 0.5, 1.5, 0.5], [0.5, 0.5, 1, 0.5]],
  ['comes from the left', [-1, 0.25, 0.5, 0.25], [0, 0.25, 0.5, 0.25]],
  ['crosses the whole square', [-1, -1, 2, 2], [0, 0, 1, 1]],
  ['runs up and out at the top', [0.5, 0.5, 0.5, 3], [0.5, 0.5, 0.5, 1]],
  ['is a single point inside', [0.5, 0.5, 0.5, 0.5], [0.5, 0.5, 0.5, 0.5]],
  ['lies beside the square', [2, 0, 2, 1], null],
  ['passes a corner', [-0.2, 0.9, 0.1, 1.3], null],
  ['passes a corner from far out', [-0.6, 0.5, 0.5, 1.7], null],
  ['has a NaN end', [0.5, 0.5, Number.NaN, 0.5], null],
  ['begins with a NaN', [Number.NaN, 0, 1, 1], null],
  ['has an infinite end', [0.5, 0.5, Infinity, 0.5], null],
  ['lies between two infinities', [-Infinity, 0, Infinity, 0], null],
  ['has both ends too far out to know where it crosses', [-1e13, 0.5, 1e13, 0.5], null],
  ['has one of them so far out', [-1e11, 0.5, 1e13, 0.5], [0, 0.5, 1, 0.5]],
  [
    'has an end near the limit of float64',
    [0.5, 0.5, 1e300, -1e300],
    [0.5, 0.5, expect.closeTo(1, 12), expect.closeTo(0, 12)],
  ],
] as const)('a segment that %s is kept as far as it is inside', (_, [ax, ay, bx, by], part) => {
  expect(clipped(ax, ay, bx, by)).toEqual(part);
});

it.each([
  ['that is inside', [0.1, 0.2, 0.9, 0.8], 0, 1],
  ['that leaves', [0.5, 0.5, 1.5, 0.5], 0, 0.5],
  ['through the whole square', [-1, 0.5, 3, 0.5], 0.25, 0.5],
  ['between points 1e308 on either side', [-1e308, 0.5, 1e308, 0.5], 0.5, 0.5],
] as const)(
  'of a segment %s %j the part from %d to %d is inside',
  (_, [u0, v0, u1, v1], from, to) => {
    expect(partOf(u0, v0, u1, v1)).toEqual({ from, to });
  },
);

it('a part never gives a place outside the square', () => {
  const any = fc.double({ min: -1e300, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(any, any, any, any, (u0, v0, u1, v1) => {
      const part = partOf(u0, v0, u1, v1);
      for (const t of part ? [part.from, part.to] : []) {
        for (const place of [along(u0, u1, t), along(v0, v1, t)]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

it('what is kept lies in the square, on the line', () => {
  const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, coordinate, (ax, ay, bx, by) => {
      const part = clipped(ax, ay, bx, by);
      if (!part) return;
      for (const v of part) expect(v).toSatisfy((n: number) => n >= 0 && n <= 1);
      const [cx, cy, dx, dy] = part;
      const off = (x: number, y: number) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
      expect(Math.abs(off(cx, cy))).toBeLessThan(1e-9);
      expect(Math.abs(off(dx, dy))).toBeLessThan(1e-9);
    }),
  );
});
