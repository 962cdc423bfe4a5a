import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeOf } from '../../../drawing/ticks/range-of';
import { valueScale } from './value-scale';

const scaleOf = (...values: number[]) => valueScale(rangeOf(values), 8);
const texts = (...values: number[]) => scaleOf(...values).ticks.map((t) => t.text);

it('is a logarithm between whole decades', () => {
  const at = [1, 10, 1000].map(scaleOf(1, 1000).at);
  expect(at).toEqual([0, expect.closeTo(1 / 3, 12), expect.closeTo(1, 12)]);
});

it('writes decades as powers, fewer where there are many, and plain numbers inside of one', () => {
  expect(texts(1e-2, 1e2)).toEqual(['10⁻²', '10⁻¹', '10⁰', '10¹', '10²']);
  expect(texts(1, 1e300)).toEqual(['10⁰', '10⁵⁰', '10¹⁰⁰', '10¹⁵⁰', '10²⁰⁰', '10²⁵⁰', '10³⁰⁰']);
  expect(texts(24.999, 25)).toEqual(['10', '20', '50', '100']);
});

it.each([[[25, 1e-20, 0]], [[0]]])(
  'stands an exact 0 on a floor below all others: %j',
  (values) => {
    const { at, ticks } = scaleOf(...values);
    expect(ticks[0]).toEqual({ value: 0, at: 0, text: '0' });
    expect(at(0)).toBe(0);
    if (values.length > 1) expect(at(1e-20)).toBeGreaterThan(0.05);
  },
);

it('gives negative values their own decades', () => {
  const { at, ticks } = scaleOf(9, -1e6);
  expect(at(-1e6)).toBe(0);
  expect(at(9)).toBeCloseTo(1, 12);
  expect(ticks.map((t) => t.text)).toContain('0');
  expect(ticks.some((t) => t.text.startsWith('−10'))).toBe(true);
});

it('survives a run without any finite value', () => {
  const { at, ticks } = scaleOf(Number.NaN, Number.POSITIVE_INFINITY);
  expect(ticks.length).toBeGreaterThan(1);
  expect(at(5)).toSatisfy(Number.isFinite);
});

it('keeps ticks apart, in order and finite, and grows with f, whatever the run', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
      const { at, ticks } = scaleOf(...values);
      const heights = [...values].sort((a, b) => a - b).map(at);
      heights.forEach((h, k) => {
        expect(h).toBeGreaterThan(-1e-6);
        expect(h).toBeLessThan(1 + 1e-6);
        if (k > 0) expect(h).toBeGreaterThanOrEqual(heights[k - 1]);
      });
      ticks.forEach((t, k) => {
        expect(t.at).toSatisfy(Number.isFinite);
        expect(t.text).not.toMatch(/NaN|∞|undefined/);
        if (k > 0) expect(t.at - ticks[k - 1].at).toBeGreaterThan(0.07);
      });
    }),
    { numRuns: 2000 },
  );
});
