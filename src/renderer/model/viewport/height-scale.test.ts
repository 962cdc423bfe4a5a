import { describe, expect, it } from 'vitest';
import { heightScaleOf } from './height-scale';

const grid = (f: (x: number, y: number) => number): Float64Array =>
  Float64Array.from({ length: 41 * 41 }, (_, k) =>
    f((k % 41) / 10 - 2, Math.floor(k / 41) / 10 - 2),
  );

describe('the height scale', () => {
  it('is linear for a bowl, from its lowest to its highest shown value', () => {
    const heightScale = heightScaleOf(grid((x, y) => x * x + y * y));
    expect(heightScale.logarithmic).toBe(false);
    expect([heightScale.height(0), heightScale.height(4), heightScale.height(8)]).toEqual([
      0, 0.5, 1,
    ]);
    expect(heightScale.at(0.25)).toBe(2);
  });

  it('is logarithmic where a few walls would flatten the valley', () => {
    const heightScale = heightScaleOf(grid((x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2));
    expect(heightScale.logarithmic).toBe(true);
    expect(heightScale.height(heightScale.high)).toBeCloseTo(1, 12);
    expect(heightScale.levels).toContain(100);
  });

  it('has ascending levels inside the shown range, and an inverse', () => {
    for (const f of [
      (x: number, y: number) => x * x - y * y,
      (x: number, y: number) => Math.exp(3 * x + y),
    ]) {
      const heightScale = heightScaleOf(grid(f));
      expect(heightScale.levels.length).toBeGreaterThan(4);
      expect([...heightScale.levels].sort((a, b) => a - b)).toEqual(heightScale.levels);
      for (const level of heightScale.levels) {
        expect(level).toBeGreaterThan(heightScale.low);
        expect(level).toBeLessThan(heightScale.high);
        expect(heightScale.at(heightScale.height(level))).toBeCloseTo(level, 9);
      }
    }
  });

  it('survives flat ground and values that are not finite', () => {
    for (const values of [
      new Float64Array(9),
      new Float64Array(9).fill(7),
      new Float64Array(9).fill(Number.NaN),
      Float64Array.of(1, Infinity, 3, -Infinity, 2, Number.NaN),
      Float64Array.of(-1e308, 1e308, 0),
    ]) {
      const heightScale = heightScaleOf(values);
      expect(Number.isFinite(heightScale.height(1))).toBe(true);
      expect(heightScale.ticks.every(Number.isFinite)).toBe(true);
    }
  });

  describe('over log axes', () => {
    /** f on positions that are evenly spaced in their logarithm, on both sides of 0. */
    const over = (f: (x: number, y: number) => number, most = 13) => {
      const axis = Array.from({ length: 41 }, (_, i) => {
        const t = (i - 20) / 20;
        return Math.sign(t) * (10 ** (Math.abs(t) * most) - 1);
      });
      return Float64Array.from(axis.flatMap((y) => axis.map((x) => f(x, y))));
    };

    it('gives the small values of a bowl as much height as the large ones', () => {
      const heightScale = heightScaleOf(
        over((x, y) => x * x + y * y),
        true,
      );
      expect(heightScale.height(1e13) - heightScale.height(1e12)).toBeCloseTo(1 / 26, 2);
      expect(heightScale.height(1e3) - heightScale.height(1e2)).toBeCloseTo(1 / 26, 2);
    });

    it('rises and falls alike where f has no lowest value', () => {
      const heightScale = heightScaleOf(
        over((x, y) => x / 1e9 - y * y),
        true,
      );
      expect(heightScale.height(-1e20) - heightScale.height(-1e21)).toBeGreaterThan(0.02);
      expect(heightScale.height(-1) - heightScale.height(-10)).toBeGreaterThan(0.02);
      expect([...heightScale.levels].sort((a, b) => a - b)).toEqual(heightScale.levels);
      for (const level of heightScale.levels) {
        expect(heightScale.at(heightScale.height(level)) / (level || 1)).toBeCloseTo(level && 1, 6);
      }
    });

    it('spans float64 with few levels', () => {
      const heightScale = heightScaleOf(
        over((x, y) => Math.hypot(x, y), 300),
        true,
      );
      expect(heightScale.levels.length).toBeLessThanOrEqual(40);
      for (const value of [0, 1, 1e100, 1e300]) {
        expect(heightScale.height(value)).toSatisfy((h: number) => h >= 0 && h <= 1);
        expect(heightScale.at(heightScale.height(value)) / (value || 1)).toBeCloseTo(value && 1, 6);
      }
      expect(heightScale.height(Infinity)).toBe(Infinity);
      expect(heightScale.height(Number.NaN)).toBeNaN();
    });
  });
});
