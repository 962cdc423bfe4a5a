import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultSession } from '../../../shared/session/session';
import { ringThrough, starts } from './starts';

const side = [-5, 5] as const;
const square = [side, side] as const;

it('the ring of starts of the book goes through its own start, around its lowest point', () => {
  const { runs, place } = starts.compare({ session: defaultSession });
  expect(place).toBe(0);
  // (-3, 4) turned by eighths: (-7/√2, 1/√2), (-4, -3) and so on, rounded to a hundredth.
  const half = [[-3, 4], [-4.95, 0.71], [-4, -3], [-0.71, -4.95]]; // prettier-ignore
  const all = [...half, ...half.map(([a, b]) => [-a, -b])];
  expect(runs.map(({ start }) => start)).toEqual(all);
});

it('the ring of a start at its centre, or far outside, keeps well inside the domain', () => {
  const [near, far] = [[0, 0] as const, [400, 3] as const];
  const points = [near, far].flatMap((start) => ringThrough(start, [0, 0], square));
  for (const point of points) expect(Math.hypot(...point)).toBeCloseTo(4, 2);
});

it('the ring lies in the domain around any centre in it, and has eight different points', () => {
  const inside = fc.double({ min: -4.5, max: 4.5, noNaN: true });
  const anywhere = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(inside, inside, anywhere, anywhere, (a, b, x, y) => {
      const ring = ringThrough([x, y], [a, b], square);
      fc.pre(Math.hypot(x - a, y - b) >= 0.05);
      expect(new Set(ring.map(String)).size).toBe(8);
      for (const point of ring) {
        for (const value of point) expect(Math.abs(value)).toBeLessThanOrEqual(5.001);
      }
    }),
  );
});
