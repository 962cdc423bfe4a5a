import { expect, it } from 'vitest';
import { runThrough, surfaceOf, type Point } from '../../plane.fixture';
import { SEGMENT } from '../lines/segment';
import { closely, loosely } from './detail';
import { DOT, PathTrace } from './path-trace';
import { HEIGHT } from '../scene-box';

const place = surfaceOf();

function traced(points: readonly Point[], rows = 1000, detail = closely) {
  const trace = new PathTrace(detail);
  const run = runThrough(points);
  while (trace.extend(run, place, rows));
  const rowsOf = (buffer: Float32Array, count: number, size: number) =>
    Array.from({ length: count }, (_, k) => [...buffer.subarray(k * size, (k + 1) * size)]);
  return {
    segments: rowsOf(trace.segments, trace.segmentCount, SEGMENT),
    dots: rowsOf(trace.dots, trace.dotCount, DOT),
  };
}

/** x0 → x of the scene, as float32. */
const sceneX = (x0: number) => Math.fround(x0 / 5);

it('begins at the first point, joins its pieces without a gap and ends at the last', () => {
  const { segments, dots } = traced([[-3, 4], [-2, 1], [2, 0.5]]); // prettier-ignore
  const last = segments.at(-1)!;
  expect([segments[0][0], last[3], last[7]]).toEqual([sceneX(-3), sceneX(2), 2]);
  expect(dots.map((dot) => dot[3])).toEqual([0, 1, 2]);
  for (const [k, segment] of segments.slice(1).entries()) {
    expect(segment.slice(0, 3)).toEqual(segments[k].slice(3, 6));
    expect(segment[6]).toBeCloseTo(segments[k][7], 5);
  }
});

it('lies on the surface: in the middle of a chord it dips to the bottom', () => {
  const { segments } = traced([[-4, 0], [4, 0]]); // prettier-ignore
  expect(Math.min(...segments.map((s) => s[4]))).toBeLessThan(0.01 * HEIGHT);
});

it('shows a leaving step up to the border, and tells how much of it that is', () => {
  const { segments, dots } = traced([[0, 0], [50, 0]]); // prettier-ignore
  expect(segments.at(-1)![3]).toBe(1);
  expect(segments.at(-1)![7]).toBeCloseTo(0.1, 6);
  expect(dots).toHaveLength(1);
  // And of a far jump the part that crosses the frame.
  const jump = traced([[-500, 1], [500, 1]]).segments; // prettier-ignore
  expect([jump[0][0], jump.at(-1)![3]]).toEqual([-1, 1]);
});

it('writes nothing that is not finite, whatever the run does', () => {
  const { segments, dots } = traced([
    [1, 1],
    [1e300, -1e300],
    [-1e308, 1e308],
    [Infinity, 0],
    [Number.NaN, Number.NaN],
    [2, 2],
  ]);
  // Neither is NaN.
  for (const value of [...segments, ...dots].flat()) expect(Math.abs(value)).toBeLessThan(10);
});

it('keeps every visible move after thousands that are not', () => {
  const still = Array.from({ length: 5000 }, (_, k) => [1 + k * 1e-9, 1] as const);
  const { segments } = traced([[-3, 4], ...still, [2, 2], [2, -2]]);
  // The jump from the last still point takes one step, not five thousand.
  expect(segments.find((s) => s[7] > 5000)![6]).toBe(5000);
  expect([segments.at(-1)![3], segments.at(-1)![7]]).toEqual([sceneX(2), 5002]);
  expect(segments.length).toBeLessThan(200);
});

it('draws a cycle once, however long it goes on', () => {
  const cycle = Array.from({ length: 100_000 }, (_, k): Point => (k % 2 ? [3, -4] : [-3, 4]));
  const { segments, dots } = traced(cycle, 4096);
  expect(segments.length).toBeLessThan(100);
  expect(dots.length).toBeLessThan(5);
});

it('stays within its room for a run that jumps about for ever', () => {
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const anywhere = (): Point => [random() * 10 - 5, random() * 10 - 5];
  const points = Array.from({ length: 50_000 }, anywhere);
  const { segments, dots } = traced(points, 4096);
  expect(segments.length).toBeLessThanOrEqual(closely.segments);
  expect(dots.length).toBeLessThanOrEqual(closely.dots);
});

it('tells how long the line is, so that its dashes run on across every joint', () => {
  const { segments } = traced([[-3, 0], [0, 0], [3, 0]]); // prettier-ignore
  expect(segments[0][10]).toBe(0);
  for (const [k, segment] of segments.slice(1).entries()) {
    expect(segment[10]).toBe(segments[k][11]);
  }
  // y = 1.1 · 25/50 · x² of the scene, from −0.6 to 0.6: ∫ √(1 + (1.1 x)²) dx, by the closed form
  // (a √(1 + a²) + asinh a) / k at a = k · 0.6, k = 1.1.
  const a = 0.66;
  const exact = (a * Math.sqrt(1 + a * a) + Math.asinh(a)) / 1.1;
  expect(segments.at(-1)![11]).toBeCloseTo(exact, 2);
});

it('follows a run beside the active one as far, with fewer pieces', () => {
  const spiral = Array.from({ length: 3001 }, (_, k) => {
    const r = 4 * 0.9995 ** k;
    return [r * Math.cos(k / 400), r * Math.sin(k / 400)] as const;
  });
  const near = traced(spiral);
  const far = traced(spiral, 1000, loosely);
  expect(far.dots).toEqual([]);
  expect(far.segments.length).toBeLessThan(near.segments.length / 5);
  expect(far.segments.length).toBeLessThan(loosely.segments);
  const [end, nearEnd] = [far.segments.at(-1)!, near.segments.at(-1)!];
  expect([end[3], end[5], end[7]]).toEqual([nearEnd[3], nearEnd[5], 3000]);
});

it('gives the same path in parts as at once', () => {
  const points = Array.from({ length: 500 }, (_, k) => [4 * 0.97 ** k, 3 * (-0.9) ** k] as const);
  expect(traced(points, 7)).toEqual(traced(points, 1000));
});
