import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clipSegment } from './clip';

const clipped = (ax: number, ay: number, bx: number, by: number): number[] | null => {
  const out = new Float64Array(4);
  return clipSegment(ax, ay, bx, by, out) ? [...out] : null;
};

it('leaves a segment inside as it is, to the last bit', () => {
  expect(clipped(0.1, 0.2, 0.3, 0.7)).toEqual([0.1, 0.2, 0.3, 0.7]);
});

it.each([
  ['leaves on the right', [0.5, 0.5, 1.5, 0.5], [0.5, 0.5, 1, 0.5]],
  ['comes from the left', [-1, 0.25, 0.5, 0.25], [0, 0.25, 0.5, 0.25]],
  ['crosses the whole square', [-1, -1, 2, 2], [0, 0, 1, 1]],
  ['runs up and out at the top', [0.5, 0.5, 0.5, 3], [0.5, 0.5, 0.5, 1]],
  ['is a single point inside', [0.5, 0.5, 0.5, 0.5], [0.5, 0.5, 0.5, 0.5]],
] as const)('keeps the part inside of a segment that %s', (_, [ax, ay, bx, by], part) => {
  expect(clipped(ax, ay, bx, by)).toEqual(part);
});

it.each([
  ['beside the square', [2, 0, 2, 1]],
  ['past a corner', [-0.2, 0.9, 0.1, 1.3]],
  ['with a NaN end', [0.5, 0.5, Number.NaN, 0.5]],
  ['with an infinite end', [0.5, 0.5, Number.POSITIVE_INFINITY, 0.5]],
  ['between two infinities', [Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0]],
] as const)('drops a segment %s', (_, [ax, ay, bx, by]) => {
  expect(clipped(ax, ay, bx, by)).toBeNull();
});

it('draws no line through the frame between two points that are too far to know it', () => {
  expect(clipped(-1e13, 0.5, 1e13, 0.5)).toBeNull();
  expect(clipped(-1e11, 0.5, 1e13, 0.5)).toEqual([0, 0.5, 1, 0.5]);
});

it('survives an end near the limit of float64', () => {
  const [, , x, y] = clipped(0.5, 0.5, 1e300, -1e300)!;
  expect(x).toBeCloseTo(1, 12);
  expect(y).toBeCloseTo(0, 12);
});

it('gives points of the square, on the line', () => {
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
