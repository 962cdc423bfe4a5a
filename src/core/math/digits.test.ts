import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignDigits } from './digits';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Two numbers a few float64s apart, as f(x + h) and f(x − h) are. */
const near = fc
  .tuple(finite, fc.double({ min: -1e-6, max: 1e-6, noNaN: true }))
  .map(([a, part]) => [a, a * (1 + part)] as const)
  .filter(([, b]) => Number.isFinite(b));

const pairs = fc.oneof(near, fc.tuple(finite, finite));

test.each([
  // [a, b, a as written, b as written, what cancels]
  [25.00060001, 24.99940001, '25.00060001', '24.99940001', '2'],
  [1176147029.977825, 1176147021.747, '1176147029.977825', '1176147021.747000', '117614702'],
  [25, 25.0001, '25.0000', '25.0001', '25.000'],
  [10.02, 9.98, '10.02', '9.98', ''],
  [1.86e24, 1.84e24, '1.86e+24', '1.84e+24', '1.8'],
  [1.002e24, 9.98e23, '1.002e+24', '0.998e+24', ''],
  [3e-10, 3.5e-10, '3.0e-10', '3.5e-10', '3.'],
  [0.00012, 0.00013, '0.00012', '0.00013', '0.0001'],
  [-7.25, -7.5, '-7.25', '-7.50', '-7.'],
  [120, 130, '120', '130', '1'],
])('%d above %d', (a, b, writtenA, writtenB, struck) => {
  const aligned = alignDigits(a, b);
  expect([aligned.a, aligned.b]).toEqual([writtenA, writtenB]);
  expect(aligned.a.slice(0, aligned.common)).toBe(struck);
});

test('equal numbers cancel whole, their power of ten too', () => {
  for (const value of [25, -3.5, 1.8626451493046733e24, 5e-324]) {
    const { a, b, common } = alignDigits(value, value);
    expect([b, common]).toEqual([a, a.length]);
  }
});

test.each([
  [0, 0.5],
  [0, 0],
  [-0, 0],
  [1, -1],
  [Infinity, Infinity],
  [Infinity, 1],
  [-Infinity, Infinity],
  [NaN, NaN],
  [1e300, 1],
])('nothing cancels in %d and %d', (a, b) => {
  const aligned = alignDigits(a, b);
  expect(aligned.common).toBe(0);
  expect([Number(aligned.a), Number(aligned.b)]).toEqual([a, b]);
});

test('what is struck is the same in both, what follows differs, and all digits are there', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const { a: one, b: other, common } = alignDigits(a, b);
      expect(other.slice(0, common)).toBe(one.slice(0, common));
      if (a !== b && common > 0) expect(other[common]).not.toBe(one[common]);
      if (a === b && a !== 0) expect(common).toBe(one.length);
      // So that the digits are aligned.
      if (common > 0) expect(other).toHaveLength(one.length);
      // No digit of either number is lost.
      expect([Number(one), Number(other)]).toEqual([a, b]);
      expect(Math.max(one.length, other.length), 'characters').toBeLessThanOrEqual(26);
    }),
    { numRuns: 400 },
  );
});
