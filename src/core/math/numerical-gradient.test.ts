import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { numericalDiff } from './numerical-diff';
import { numericalGradient } from './numerical-gradient';
import { objectiveById } from '../objectives';

/** The golden file's functions of one variable. */
const slices: Record<string, (x: number) => number> = {
  'x0^2 + 4^2': (x) => x * x + 16,
  '3^2 + x1^2': (x) => 9 + x * x,
};

describe('numericalDiff', () => {
  test.each(golden.numericalDiff)('of $f at $at is the notebook’s', ({ f, at, h, value }) => {
    expect(numericalDiff(slices[f], at, h)).toBe(value);
  });

  test('is exact for a straight line in exact numbers, and 0 where x ± h rounds to x', () => {
    expect(numericalDiff((x) => 3 * x - 1, 2, 0.5)).toBe(3);
    expect(numericalDiff((x) => x * x, 1e14, 1e-4)).toBe(0);
  });
});

describe('numericalGradient', () => {
  const { f } = objectiveById('book');

  test.each(golden.numericalGradient)('agrees with the notebook at $at', ({ at, h, value }) => {
    const out = new Float64Array(2);
    numericalGradient(f, Float64Array.from(at), h, out);
    expect(out).toEqual(Float64Array.from(value));
  });

  test('leaves x as it was, bit for bit', () => {
    const number = fc.double({ noNaN: true });
    fc.assert(
      fc.property(fc.tuple(number, number), (point) => {
        const x = Float64Array.from(point);
        numericalGradient(f, x, 1e-4, new Float64Array(2));
        expect(x).toEqual(Float64Array.from(point));
      }),
    );
  });

  test('passes NaN on instead of hiding it', () => {
    const out = new Float64Array(1);
    numericalGradient((x) => Math.sqrt(x[0]), Float64Array.of(-1), 1e-4, out);
    expect(out[0]).toBeNaN();
  });
});
