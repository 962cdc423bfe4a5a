import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solve } from './solve';

const solved = (a: readonly number[], b: readonly number[]) => {
  const z = Float64Array.from(b);
  return { regular: solve(Float64Array.from(a), z), z: [...z] };
};

test('a zero on the diagonal is no obstacle, rows are exchanged', () => {
  expect(solved([0, 2, 4, 0], [6, 8])).toEqual({ regular: true, z: [2, 3] });
  // Without the exchange 1e-20 as a pivot would make x 0 (Golub & Van Loan, 3.4.1).
  expect(solved([1e-20, 1, 1, 1], [1, 2]).z).toEqual([1, 1]);
});

test('what has no inverse is said, and nothing is clamped', () => {
  for (const a of [
    [0, 0, 0, 0],
    [2, 0, 0, 0],
    [1, 2, 2, 4],
    [NaN, 1, 1, 1],
    [Infinity, 0, 0, 1],
  ]) {
    expect(solved(a, [1, 1]).regular).toBe(false);
  }
  expect(solved([2, 0, 0, 0], [1, 1]).z.some(Number.isFinite)).toBe(false);
});

test('A times the solution is b, for every well-conditioned matrix', () => {
  const entry = fc.double({ min: -1, max: 1, noNaN: true });
  const of = (length: number) => fc.array(entry, { minLength: length, maxLength: length });
  const systems = fc.integer({ min: 1, max: 6 }).chain((n) => fc.tuple(of(n * n), of(n)));
  fc.assert(
    fc.property(systems, ([entries, b]) => {
      const n = b.length;
      // More on the diagonal than in the rest of its row.
      const a = entries.map((value, k) => (k % (n + 1) === 0 ? value + 2 * n : value));
      const { regular, z } = solved(a, b);
      expect(regular).toBe(true);
      b.forEach((value, i) => {
        const sum = z.reduce((total, each, j) => total + a[i * n + j] * each, 0);
        expect(sum).toBeCloseTo(value, 12);
      });
    }),
  );
});
