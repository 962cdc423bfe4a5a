import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { typed } from '../run/run.fixture';
import { objectiveById } from '../objectives';
import { digitsLost, gradientErrors, survives } from './rounding';

describe('h beside x', () => {
  test('is lost from |x| = 2⁴⁰ on for h = 1e-4: it is less than half the spacing there', () => {
    expect(survives(2 ** 40, 1e-4)).toEqual({ ahead: 0, behind: 2 ** -13 });
    expect(survives(2 ** 41, 1e-4)).toEqual({ ahead: 0, behind: 0 });
    expect(survives(-(2 ** 41), 1e-4)).toEqual({ ahead: 0, behind: 0 });
    expect(survives(2 ** 39, 1e-4).ahead).toBe(2 ** -13);
    // It is exact where it is a whole number of spacings.
    expect(survives(3, 2 ** -13)).toEqual({ ahead: 2 ** -13, behind: 2 ** -13 });
  });

  test('is off by less than a spacing of x + h', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (x) => {
        const { ahead, behind } = survives(x, 1e-4);
        const spacing = 2 ** -52 * Math.max(2e-4, 2 * Math.abs(x));
        expect(Math.abs(ahead - 1e-4)).toBeLessThanOrEqual(spacing);
        expect(Math.abs(behind - 1e-4)).toBeLessThanOrEqual(spacing);
      }),
    );
  });

  test('is lost where the run with lr = 10 freezes, and not a step before', () => {
    const rows = golden.descentFresh.find((run) => run.lr === 10)?.rows ?? [];
    const lost = rows.map(([x]) => survives(x, 1e-4)).map((s) => s.ahead === 0 && s.behind === 0);
    expect(lost.indexOf(true)).toBe(10);
  });
});

describe('the digits that a difference loses', () => {
  test.each([
    [2, 1, Math.log10(2)],
    [1.001, 1, Math.log10(1001)],
    [1e300, 1e300 * (1 - 1e-6), 6],
    [1, -1, 0],
    [-5, 0, 0],
    [0, 0, 0],
    [7, 7, 52 * Math.log10(2)],
    [5e-324, 5e-324, 52 * Math.log10(2)],
  ])('%d − %d loses %d', (a, b, digits) => {
    expect(digitsLost(a, b)).toBeCloseTo(digits, 5);
    expect(digitsLost(b, a)).toBeCloseTo(digits, 5);
  });

  test.each([
    [Infinity, 1],
    [1, NaN],
    [Infinity, Infinity],
  ])('of %d − %d are not said', (a, b) => expect(digitsLost(a, b)).toBeNaN());
});

describe("the error of the book's gradient over h", () => {
  const hs = Array.from({ length: 30 }, (_, k) => 10 ** (-k / 2));
  const book = objectiveById('book');
  const { measured, truncation, rounding, best } = gradientErrors(book, [-3, 4], 0, hs);

  test('has no truncation: the difference of a parabola is exact', () => {
    expect([...truncation]).toEqual(hs.map(() => 0));
    expect(best).toBe(Infinity);
  });

  test('is at most (ε·f + |f′|·ulp(x)) / (2h·2|x|), f and f′ at −3 − h, by rounding alone', () => {
    hs.forEach((h, k) => {
      const spacing = 3 + h >= 4 ? 2 ** -50 : 2 ** -51;
      const far = 3 + h;
      const bound = (2 ** -52 * (far * far + 16) + 2 * far * spacing) / (12 * h);
      expect(rounding[k] / bound).toBeCloseTo(1, 12);
      // f is rounded three times: two squares and a sum.
      expect(measured[k]).toBeLessThanOrEqual(3 * bound);
    });
    expect(Math.max(...measured)).toBeGreaterThan(1e-3);
  });

  test('rises with h where the run with lr = 0.1 has ended: f(x ± h) ≫ f(x)', () => {
    const [x0, x1] = golden.descentFresh.find((run) => run.lr === 0.1)!.rows.at(-1)!;
    const near = gradientErrors(book, [x0, x1], 0, hs);
    // numpy: 6.857602818932662e-9 at h = 0.1, 3.240536183835019e-8 at h = 1.
    expect(near.measured[hs.indexOf(0.1)]).toBeCloseTo(6.857602818932662e-9, 14);
    expect(near.measured[hs.indexOf(1)]).toBeCloseTo(3.240536183835019e-8, 14);
    hs.forEach((h, k) => {
      if (h <= 1e-7) return;
      // (ε·h² + 2h·ulp(h)) / (2h·2|x|): h is a power of √10, so that x is nothing beside it.
      const spacing = 2 ** (Math.floor(Math.log2(h)) - 52);
      const bound = (2 ** -52 * h * h + 2 * h * spacing) / (4 * h * Math.abs(x0));
      expect(near.rounding[k] / bound).toBeCloseTo(1, 2);
      expect(near.measured[k]).toBeLessThanOrEqual(bound);
    });
    expect(near.rounding[0]).toBeGreaterThan(1e5 * near.rounding[12]);
  });

  test("is the notebook's at h = 1e-4, total where h is lost beside x, and none of a slope of 0", () => {
    const at = (x0: number, x1: number) => gradientErrors(book, [x0, x1], 0, [1e-4]);
    expect(at(3, 4).measured[0]).toBe((6.00000000000378 - 6) / 6);
    expect(at(3e15, 0).measured[0]).toBe(1);
    expect(at(3e15, 0).rounding[0]).toBeGreaterThan(1);
    expect(Number.isFinite(at(0, 1).measured[0])).toBe(false);
  });
});

describe('the error for exp over h', () => {
  const exponential = typed('exp(x0)');
  const hs = Array.from({ length: 65 }, (_, k) => 10 ** (-k / 8));
  const { measured, truncation, rounding, best } = gradientErrors(exponential, [1, 0], 0, hs);

  test('is h²/6 where h is large: sinh(h)/h − 1, and below both branches together', () => {
    hs.forEach((h, k) => {
      if (k < 30) expect(truncation[k] / ((h * h) / 6)).toBeCloseTo(1, 5);
      if (h >= 0.1) return;
      if (k < 30) expect(measured[k] / (Math.sinh(h) / h - 1)).toBeCloseTo(1, 2);
      expect(measured[k]).toBeLessThan(3 * (truncation[k] + rounding[k]));
    });
  });

  test('is least near h = ∛(3ε), by the formula', () => {
    expect(best / Math.cbrt(3 * Number.EPSILON)).toBeCloseTo(1, 4);
    const least = hs[measured.indexOf(Math.min(...measured))];
    expect(Math.abs(Math.log10(least / best))).toBeLessThan(1);
  });
});
