import { describe, expect, it } from 'vitest';
import { reliefOf } from './relief';

const grid = (f: (x: number, y: number) => number): Float64Array =>
  Float64Array.from({ length: 41 * 41 }, (_, k) =>
    f((k % 41) / 10 - 2, Math.floor(k / 41) / 10 - 2),
  );

describe('the relief', () => {
  it('is linear for a bowl, from its lowest to its highest shown value', () => {
    const relief = reliefOf(grid((x, y) => x * x + y * y));
    expect(relief.logarithmic).toBe(false);
    expect([relief.height(0), relief.height(4), relief.height(8)]).toEqual([0, 0.5, 1]);
    expect(relief.at(0.25)).toBe(2);
  });

  it('is logarithmic where a few walls would flatten the valley', () => {
    const relief = reliefOf(grid((x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2));
    expect(relief.logarithmic).toBe(true);
    expect(relief.height(relief.high)).toBeCloseTo(1, 12);
    expect(relief.levels).toContain(100);
  });

  it('has ascending levels inside the shown range, and an inverse', () => {
    for (const f of [
      (x: number, y: number) => x * x - y * y,
      (x: number, y: number) => Math.exp(3 * x + y),
    ]) {
      const relief = reliefOf(grid(f));
      expect(relief.levels.length).toBeGreaterThan(4);
      expect([...relief.levels].sort((a, b) => a - b)).toEqual(relief.levels);
      for (const level of relief.levels) {
        expect(level).toBeGreaterThan(relief.low);
        expect(level).toBeLessThan(relief.high);
        expect(relief.at(relief.height(level))).toBeCloseTo(level, 9);
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
      const relief = reliefOf(values);
      expect(Number.isFinite(relief.height(1))).toBe(true);
      expect(relief.ticks.every(Number.isFinite)).toBe(true);
    }
  });
});
