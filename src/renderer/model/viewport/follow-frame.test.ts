import fc from 'fast-check';
import { expect, it } from 'vitest';
import { objectives } from '../../../core/objectives';
import { decadeAway, decadeOf, frameOf, homeOf, narrowestDecade, reachOf } from './follow-frame';

const book = homeOf({ x0: [-5, 5], x1: [-5, 5] });
it.each([
  // (−3, 4) times (−19)^k: 76 is beyond 45, so the frame is 10² as wide; 1444, 27436, 521284 …
  ...[0, 2, 3, 4, 6, 7].map((decade, k) => [[-3 * (-19) ** k, 4 * (-19) ** k], decade] as const),
  // Inside home or on its border, and just outside.
  [[0, 0], 0],
  [[5, -5], 0],
  [[4.99, 0], 0],
  [[5.0001, 0], 1],
] as const)('the frame that holds %j is ten to the %d times home', (point, decade) => {
  expect(decadeAway(book, point)).toBe(decade);
});

it.each(objectives)('the frame holds any point of $id', ({ domain: [x0, x1] }) => {
  const home = homeOf({ x0, x1 });
  const size = fc.double({ min: -3, max: 300, noNaN: true });
  fc.assert(
    fc.property(size, size, fc.boolean(), fc.boolean(), (a, b, s, t) => {
      const point = [(s ? 1 : -1) * 10 ** a, (t ? 1 : -1) * 10 ** b] as const;
      const frame = frameOf(home, [0, 0], decadeAway(home, point));
      for (const [i, axis] of [frame.x0, frame.x1].entries()) {
        expect(Number.isFinite(axis[1] - axis[0])).toBe(true);
        expect(point[i]).toBeGreaterThanOrEqual(axis[0]);
        expect(point[i]).toBeLessThanOrEqual(axis[1]);
      }
    }),
  );
});

it('the frame is home itself, and never wider than float64 can span', () => {
  expect(frameOf(book, [0, 0], 0)).toBe(book.frame);
  const frame = frameOf(book, [0, 0], decadeAway(book, [1.7e308, 0]));
  expect(Number.isFinite(frame.x0[1] - frame.x0[0])).toBe(true);
  expect(frame.x0[1]).toBe(5e307);
});

it('it is the smallest decade with a margin, inwards too', () => {
  fc.assert(
    fc.property(fc.double({ min: -250, max: 250, noNaN: true }), (e) => {
      const reach = 10 ** e;
      const k = decadeOf(reach);
      expect(reach).toBeLessThanOrEqual(0.9 * 10 ** k * (1 + 1e-9));
      expect(reach).toBeGreaterThan(0.9 * 10 ** (k - 1) * (1 - 1e-9));
    }),
  );
  expect(decadeOf(0)).toBe(-Infinity);
});

it('it zooms in about the place where the run ends, no deeper than float64 has numbers for', () => {
  const end = [1, 1] as const;
  const frame = frameOf(book, end, -9);
  expect(frame.x0).toEqual([1 - 5e-9, 1 + 5e-9]);
  expect(reachOf(book, end, [1 + 4e-9, 1])).toBeCloseTo(8e-10, 15);
  expect(narrowestDecade(book, [1, 0])).toBe(-11);
  expect(narrowestDecade(book, [0, 0])).toBeLessThan(-290);
});
