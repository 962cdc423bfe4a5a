import fc from 'fast-check';
import { expect, it } from 'vitest';
import { along, clipToUnit, type Part } from './clip';

const clipped = (u0: number, v0: number, u1: number, v1: number): Part | null => {
  const part: Part = { from: 0, to: 1 };
  return clipToUnit(u0, v0, u1, v1, part) ? part : null;
};

it('keeps a segment that is inside whole', () => {
  expect(clipped(0.1, 0.2, 0.9, 0.8)).toEqual({ from: 0, to: 1 });
});

it('cuts a leaving segment where it crosses the border', () => {
  expect(clipped(0.5, 0.5, 1.5, 0.5)).toEqual({ from: 0, to: 0.5 });
});

it('keeps the middle of a segment that crosses the whole square', () => {
  expect(clipped(-1, 0.5, 3, 0.5)).toEqual({ from: 0.25, to: 0.5 });
});

it.each([
  ['beside it', [2, 0, 2, 1]],
  ['past a corner', [-0.6, 0.5, 0.5, 1.7]],
  ['from a NaN', [Number.NaN, 0, 1, 1]],
  ['to an infinity', [0.5, 0.5, Infinity, 0.5]],
] as const)('shows nothing of a segment %s', (_, [u0, v0, u1, v1]) => {
  expect(clipped(u0, v0, u1, v1)).toBeNull();
});

it('cuts between points 1e308 on either side without overflow', () => {
  expect(clipped(-1e308, 0.5, 1e308, 0.5)).toEqual({ from: 0.5, to: 0.5 });
});

it('never gives a place outside the square', () => {
  const any = fc.double({ min: -1e300, max: 1e300, noNaN: true });
  fc.assert(
    fc.property(any, any, any, any, (u0, v0, u1, v1) => {
      const part = clipped(u0, v0, u1, v1);
      if (!part) return;
      for (const t of [part.from, part.to]) {
        for (const place of [along(u0, u1, t), along(v0, v1, t)]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});
