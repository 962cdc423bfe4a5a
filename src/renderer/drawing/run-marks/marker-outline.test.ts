import { expect, it } from 'vitest';
import { runStyles, type MarkerShape } from '../run-styles';
import { markerPath, traceMarker } from './marker-outline';

/** The corners that are drawn, and how many arcs. */
function traced(marker: MarkerShape, radius: number) {
  const points: [number, number][] = [];
  let arcs = 0;
  const pen = {
    moveTo: (x: number, y: number) => void points.push([x, y]),
    lineTo: (x: number, y: number) => void points.push([x, y]),
    arc: () => void arcs++,
    closePath: () => undefined,
  } as unknown as CanvasPath;
  traceMarker(pen, marker, 100, 50, radius);
  return { points, arcs };
}

/** The area inside a polygon, by Gauss's formula. */
const areaOf = (points: readonly (readonly [number, number])[]): number =>
  Math.abs(
    points.reduce((sum, [x, y], k) => {
      const [nextX, nextY] = points[(k + 1) % points.length];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );

const shapes = runStyles.map(({ marker }) => marker);
const polygons = shapes.filter((marker) => marker !== 'circle');

it.each(polygons)('%s covers about as much as a circle, about the same middle', (marker) => {
  const { points } = traced(marker, 10);
  const part = areaOf(points) / (100 * Math.PI);
  expect(part).toBeGreaterThan(0.8);
  expect(part).toBeLessThan(1.25);
  const [x, y] = [0, 1].map((i) => points.reduce((sum, p) => sum + p[i], 0) / points.length);
  expect(x).toBeCloseTo(100, 9);
  expect(y).toBeCloseTo(50, 9);
});

it('there are eight shapes, and the circle is one', () => {
  expect(new Set(shapes).size).toBe(8);
  expect(traced('circle', 10).arcs).toBe(1);
});

it.each(shapes)('%s is a closed path in SVG too', (marker) => {
  expect(markerPath(marker, 0, 0, 5)).toMatch(/^M.*z$/);
  expect(markerPath(marker, 0, 0, 5)).not.toContain('NaN');
});
