import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineGeometry } from './line-geometry';
import { curvePath, straightPath } from './line-path';
import { lineScale, lineTicks, type SliceLine } from './line-scale';

/** f around x at these offsets. */
function lineOf(f: (x: number) => number, x: number, slope: number, offsets: number[]): SliceLine {
  const values = Float64Array.from(offsets, (offset) => f(x + offset));
  return { offsets, values, x, f: f(x), slope };
}
const bowl = (x: number) => x * x;
const box = { width: 100, height: 50 };

it('the scale holds all of the curve, with room above and below', () => {
  const scale = lineScale(lineOf(bowl, 1, 2, [-3, -1, 0, 1]), false)!;
  expect([scale.across(-3), scale.across(1), scale.offset(0.5)]).toEqual([0, 1, -1]);
  // f goes from 0 to 4, and is 1 at the point.
  expect(scale.up(-1)).toBeCloseTo(0.08 / 1.16, 12);
  expect(scale.up(3)).toBeCloseTo(1.08 / 1.16, 12);
  const [low, high] = scale.heights;
  expect([scale.up(low), scale.up(high)]).toEqual([expect.closeTo(0, 12), expect.closeTo(1, 12)]);
});

it('the scale holds the tangent too, seen from near', () => {
  const flat = lineOf(() => 25, 3, 6, [-1e-16, 0, 1e-16]);
  const scale = lineScale(flat, true)!;
  expect(scale.up(6e-16)).toBeLessThan(1);
  expect(scale.up(-6e-16)).toBeGreaterThan(0);
});

it.each([Number.NaN, Infinity])('there is no scale where f at the point is %d', (f) => {
  const line = lineOf(() => f, 3, 6, [-1, 1]);
  expect(lineScale(line, false)).toBeNull();
});

it.each([
  [1e-308, 'all but nothing'],
  [1e-320, 'less than float64 divides by'],
  [1.7e308, 'all that there is'],
])('the scale has ticks where f goes to ±%d: %s', (size) => {
  const line = lineOf((x) => size * x, 0, size, [-1, 0, 1]);
  const scale = lineScale(line, false)!;
  expect(scale.up(-size)).toBeCloseTo(0.08 / 1.16, 2);
  expect(scale.up(size)).toBeCloseTo(1.08 / 1.16, 2);
  const ticks = lineTicks(scale.up, scale.heights, 0, 5);
  expect(ticks.length).toBeGreaterThanOrEqual(3);
  for (const { at } of ticks) expect(at >= 0 && at <= 1).toBe(true);
});

it('the scale has ticks at round numbers of the coordinate itself, or of the distance', () => {
  const scale = lineScale(lineOf(bowl, 3, 6, [-8, 0, 2]), false)!;
  const texts = (origin: number) =>
    lineTicks(scale.across, [-8, 2], origin, 5).map(({ text }) => text);
  expect(texts(3)).toEqual(['−4', '−2', '0', '2', '4']);
  expect(texts(0)).toEqual(['−8', '−6', '−4', '−2', '0', '2']);
});

it('paths leave a gap where f is no number', () => {
  const f = (x: number) => (x < 0 ? Number.NaN : x);
  const line = lineOf(f, 1, 1, [-3, -2, -1, 0, 1]);
  const path = curvePath(line, lineScale(line, false)!, box);
  expect(path.match(/M/g)).toHaveLength(1);
  expect(path.startsWith('M50.00')).toBe(true);
});

it('paths never hold what no attribute can, whatever f does', () => {
  const any = fc.double();
  fc.assert(
    fc.property(fc.array(any, { minLength: 3, maxLength: 9 }), any, any, (values, f, slope) => {
      const offsets = values.map((_, k) => k - 1);
      const line = { offsets, values: Float64Array.from(values), x: 0, f, slope };
      for (const near of [false, true]) {
        const at = lineGeometry({ x: 0, y: 0, width: 400, height: 300 }, 12, line, near);
        if (!at) continue;
        const drawn = [
          curvePath(line, at.scale, box),
          straightPath({ offset: 0, difference: 0 }, slope, at.scale, box),
          ...[...at.up, ...at.across].map((tick) => String(tick.at)),
          String(at.plot.width),
        ].join();
        expect(drawn).not.toMatch(/NaN|Infinity|e\+/);
      }
    }),
    { numRuns: 500 },
  );
});
