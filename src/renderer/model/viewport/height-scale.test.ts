import { expect, it } from 'vitest';
import { heightScaleOf } from './height-scale';

type F = (x: number, y: number) => number;
const sampled = (f: F, axis: readonly number[]) =>
  Float64Array.from(axis.flatMap((y) => axis.map((x) => f(x, y))));
const steps = Array.from({ length: 41 }, (_, i) => i / 20 - 1);
const plain = steps.map((t) => 2 * t);
const grid = (f: F) => sampled(f, plain);

/** Levels ascend, and each is found again at its height. */
function expectLevels({ levels, height, at }: ReturnType<typeof heightScaleOf>, digits: number) {
  expect([...levels].sort((a, b) => a - b)).toEqual(levels);
  for (const level of levels) {
    expect(at(height(level)) / (level || 1)).toBeCloseTo(level && 1, digits);
  }
}

it('is linear for a bowl, from its lowest to its highest shown value', () => {
  const { logarithmic, height, at } = heightScaleOf(grid((x, y) => x * x + y * y));
  expect(logarithmic).toBe(false);
  expect([height(0), height(4), height(8), at(0.25)]).toEqual([0, 0.5, 1, 2]);
});

it('is logarithmic where a few walls would flatten the valley', () => {
  const scale = heightScaleOf(grid((x, y) => (1 - x) ** 2 + 100 * (y - x * x) ** 2));
  expect(scale.logarithmic).toBe(true);
  expect(scale.height(scale.high)).toBeCloseTo(1, 12);
  expect(scale.levels).toContain(100);
});

it.each([(x: number, y: number) => x * x - y * y, (x: number, y: number) => Math.exp(3 * x + y)])(
  'has ascending levels inside the shown range, and an inverse: %s',
  (f) => {
    const scale = heightScaleOf(grid(f));
    expect(scale.levels.length).toBeGreaterThan(4);
    expectLevels(scale, 12);
    expect(scale.levels[0]).toBeGreaterThan(scale.low);
    expect(scale.levels.at(-1)).toBeLessThan(scale.high);
  },
);

it.each([
  [new Float64Array(9)],
  [new Float64Array(9).fill(7)],
  [new Float64Array(9).fill(Number.NaN)],
  [Float64Array.of(1, Infinity, 3, -Infinity, 2, Number.NaN)],
  [Float64Array.of(-1e308, 1e308, 0)],
])('survives flat ground and values that are not finite: %j', (values) => {
  const { height, ticks } = heightScaleOf(values);
  expect(Number.isFinite(height(1))).toBe(true);
  expect(ticks.every(Number.isFinite)).toBe(true);
});

/** The scale of f on positions evenly spaced in their logarithm, on both sides of 0. */
const over = (f: F, most = 13) => {
  const axis = steps.map((t) => Math.sign(t) * (10 ** (Math.abs(t) * most) - 1));
  return heightScaleOf(sampled(f, axis), true);
};

it('over log axes the small values of a bowl have as much height as the large ones', () => {
  const { height } = over((x, y) => x * x + y * y);
  expect(height(1e13) - height(1e12)).toBeCloseTo(1 / 26, 2);
  expect(height(1e3) - height(1e2)).toBeCloseTo(1 / 26, 2);
});

it('over log axes it rises and falls alike where f has no lowest value', () => {
  const scale = over((x, y) => x / 1e9 - y * y);
  expect(scale.height(-1e20) - scale.height(-1e21)).toBeGreaterThan(0.02);
  expect(scale.height(-1) - scale.height(-10)).toBeGreaterThan(0.02);
  expectLevels(scale, 6);
});

it('over log axes it spans float64 with few levels', () => {
  const { levels, height, at } = over((x, y) => Math.hypot(x, y), 300);
  expect(levels.length).toBeLessThanOrEqual(40);
  for (const value of [0, 1, 1e100, 1e300]) {
    expect(height(value)).toSatisfy((h: number) => h >= 0 && h <= 1);
    expect(at(height(value)) / (value || 1)).toBeCloseTo(value && 1, 6);
  }
  expect([height(Infinity), height(Number.NaN)]).toEqual([Infinity, Number.NaN]);
});
