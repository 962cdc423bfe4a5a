import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ValueRange } from '../../../drawing/ticks/range-of';
import { valueScale } from './value-scale';

const rangeOf = (...values: number[]): ValueRange => {
  const finite = values.filter(Number.isFinite);
  return {
    least: Math.min(...finite),
    greatest: Math.max(...finite),
    leastPositive: Math.min(...finite.filter((v) => v > 0)),
    zero: finite.includes(0),
  };
};
const texts = (...values: number[]) => valueScale(rangeOf(...values), 8).ticks.map((t) => t.text);

it('is a logarithm between whole decades', () => {
  const { at } = valueScale(rangeOf(1, 1000), 8);
  expect(at(1)).toBe(0);
  expect(at(1000)).toBeCloseTo(1, 12);
  expect(at(10)).toBeCloseTo(1 / 3, 12);
});

it('writes decades as powers, fewer where there are many', () => {
  expect(texts(1e-2, 1e2)).toEqual(['10⁻²', '10⁻¹', '10⁰', '10¹', '10²']);
  expect(texts(1, 1e300)).toEqual(['10⁰', '10⁵⁰', '10¹⁰⁰', '10¹⁵⁰', '10²⁰⁰', '10²⁵⁰', '10³⁰⁰']);
});

it('writes plain numbers inside one decade, so that a flat line can be read', () => {
  expect(texts(24.999, 25)).toEqual(['10', '20', '50', '100']);
});

it('stands an exact 0 on a floor below the lowest decade', () => {
  const { at, ticks } = valueScale(rangeOf(25, 1e-20, 0), 8);
  expect(ticks[0]).toEqual({ value: 0, at: 0, text: '0' });
  expect(at(0)).toBe(0);
  expect(at(1e-20)).toBeGreaterThan(0.05);
});

it('shows a run that is 0 all the way', () => {
  const { at, ticks } = valueScale(rangeOf(0), 8);
  expect(at(0)).toBe(0);
  expect(ticks[0].text).toBe('0');
});

it('gives negative values their own decades', () => {
  const { at, ticks } = valueScale(rangeOf(9, -1e6), 8);
  expect(at(-1e6)).toBe(0);
  expect(at(9)).toBeCloseTo(1, 12);
  expect(ticks.map((t) => t.text)).toContain('0');
  expect(ticks.some((t) => t.text.startsWith('−10'))).toBe(true);
});

it('survives a run without any finite value', () => {
  const { at, ticks } = valueScale(rangeOf(Number.NaN, Number.POSITIVE_INFINITY), 8);
  expect(ticks.length).toBeGreaterThan(1);
  expect(at(5)).toSatisfy(Number.isFinite);
});

it('keeps ticks apart, in order and finite, and grows with f, whatever the run', () => {
  const value = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
      const { at, ticks } = valueScale(rangeOf(...values), 8);
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
