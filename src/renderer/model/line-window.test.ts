import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineWindow, spreadOffsets, zoomed } from './line-window';

const domain = [-5, 5] as const;

it('the window of a slice is the domain for a point inside it, and goes with h where that is wanted', () => {
  expect(lineWindow(domain, 3, null, 1e-4)).toEqual([-8, 2]);
  expect(lineWindow(domain, 3, 'h', 0.1)).toEqual([-0.25, 0.25]);
  expect(lineWindow(domain, 3, 0.5, 0.1)).toEqual([-0.5, 0.5]);
});

it('it reaches to a point outside it, and a little beyond', () => {
  const [from, to] = lineWindow(domain, -26, null, 1e-4);
  expect(to).toBe(31);
  expect(from).toBeLessThan(0);
  expect(from).toBeGreaterThan(-5);
});

it('it holds the point, wherever that is', () => {
  const x = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(x, (at) => {
      const [from, to] = lineWindow(domain, at, null, 1e-4);
      expect(from <= 0 && to >= 0 && to > from).toBe(true);
      expect([at + from, at + to].every(Number.isFinite)).toBe(true);
      const offsets = spreadOffsets([from, to], 513);
      expect(offsets).toContain(0);
      expect(offsets.every((offset, k) => k === 0 || offset >= (offsets[k - 1] ?? 0))).toBe(true);
    }),
  );
});

it('it zooms in around the point, and out to the whole domain', () => {
  expect(zoomed([-8, 2], 1 / 2, domain)).toBe(1);
  expect(zoomed([-0.1, 0.1], 10, domain)).toBe(1);
  expect(zoomed([-1, 1], 10, domain)).toBeNull();
  expect(zoomed([-1e-16, 1e-16], 1 / 10, domain)).toBe(1e-16);
});
