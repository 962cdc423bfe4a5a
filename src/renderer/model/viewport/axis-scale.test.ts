import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linearAxis, symlogAxis } from './axis-scale';
import { positionOn } from './viewport';

it.each([1e-300, 1e-12, 1, 1e13, 1e150, 1e300])('a linear axis %d wide maps both ways', (size) => {
  const axis = linearAxis([-size / 2, size / 2]);
  expect([axis(-size / 2), axis(0), axis(size / 2)]).toEqual([0, 0.5, 1]);
  expect([axis.invert(0), axis.invert(0.5), axis.invert(1)]).toEqual([-size / 2, 0, size / 2]);
  expect(axis.rate(0) * size).toBeCloseTo(1, 12);
  expect(axis.ticks(5).length).toBeGreaterThanOrEqual(3);
  expect(axis.ticks(5)).toContain(0);
});

it('a narrow axis far from 0 counts from a short decimal nearby, from 0 while ticks can be read so', () => {
  const axis = linearAxis([3.584428340330492 - 1e-8, 3.584428340330492 + 1e-8]);
  expect(axis.origin).toBe(3.58442834);
  for (const tick of axis.ticks(5)) expect(Math.abs(tick)).toBeLessThan(3e-8);
  expect(linearAxis([-2, 2]).origin).toBe(0);
  expect(linearAxis([3, 3.1]).origin).toBe(0);
});

it('a linear axis answers ±∞ and NaN as they are, and so does a place on it', () => {
  const axis = linearAxis([-2, 6]);
  for (const x of [Infinity, -Infinity, Number.NaN]) {
    expect([axis(x), positionOn(axis, x)]).toEqual([x, x]);
  }
  expect([-2, 2, 14].map((x) => positionOn(axis, x))).toEqual([0, 0.5, 2]);
});

it('a symmetric log axis gives equal factors equal distances, on both sides', () => {
  const axis = symlogAxis([-1e12, 1e12], 0, 1e-3);
  const decade = axis(1e6) - axis(1e5);
  expect(axis(1e10) - axis(1e9)).toBeCloseTo(decade, 6);
  expect(axis(-1e5) - axis(-1e6)).toBeCloseTo(decade, 9);
  expect([axis(-1e12), axis(0), axis(1e12)]).toEqual([0, 0.5, 1]);
});

it('a log axis comes back from where it went, from 1e-12 to 1e270', () => {
  const axis = symlogAxis([-1e270, 1e270], 0, 1e-14);
  fc.assert(
    fc.property(fc.double({ min: -12, max: 270, noNaN: true }), fc.boolean(), (e, negative) => {
      const x = (negative ? -1 : 1) * 10 ** e;
      expect(axis.invert(axis(x)) / x).toBeCloseTo(1, 6);
    }),
  );
});

it('a log axis goes as fast as it says', () => {
  const axis = symlogAxis([-1e6, 1e6], 2, 0.1);
  for (const x of [-1e5, 1.9, 2, 2.5, 300]) {
    const small = 1e-7 * Math.max(0.1, Math.abs(x - 2));
    const slope = (axis(x + small) - axis(x - small)) / (2 * small);
    expect(slope / axis.rate(x)).toBeCloseTo(1, 6);
  }
});

it.each([
  [1e7, 1e-3, 9, [-1e6, -1e3, -1, 0, 1, 1e3, 1e6]],
  [3e13, 1, 5, [-1e10, -1e5, 0, 1e5, 1e10]],
  [1e300, 1, 5, [-1e300, -1e150, 0, 1e150, 1e300]],
  // 10 ** −20 is rounded.
  [10, 1e-45, 5, [-1, -1e-20, 0, 1e-20, 1]],
  [5, 1, 5, [-4, -2, 0, 2, 4]],
])('log ticks up to %d are even decades, or even numbers', (most, constant, count, wanted) => {
  expect(symlogAxis([-most, most], 0, constant).ticks(count)).toEqual(wanted);
});

it('axes at the ends of float64 have ticks, and at once, even where the interval leaves it', () => {
  for (const interval of [
    [2e307, Infinity],
    [-Infinity, Infinity],
    [-1.7e308, 1.7e308],
    [-1e-308, 1e-308],
  ] as const) {
    for (const axis of [
      linearAxis(interval),
      symlogAxis(interval, 0, 8e17),
      symlogAxis(interval, 1e308, 1e-300),
      symlogAxis(interval, 0, 0),
    ]) {
      for (const tick of axis.ticks(9)) expect(Number.isFinite(tick)).toBe(true);
      expect(axis.ticks(9).length).toBeLessThan(30);
    }
  }
});
