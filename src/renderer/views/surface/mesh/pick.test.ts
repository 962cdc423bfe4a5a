import { describe, expect, it } from 'vitest';
import { heightScaleOf } from '../../../model/viewport/height-scale';
import { positions, viewportOf } from '../../../model/viewport/viewport';
import { heightGrid } from './height-grid';
import { pickSurface, sensible } from './pick';

const viewport = viewportOf({ x0: [-5, 5], x1: [-5, 5] });
const x0 = positions(viewport.x0, 65);
const x1 = positions(viewport.x1, 65);
const values = Float64Array.from(x1.flatMap((b) => x0.map((a) => a * a + b * b)));
const grid = heightGrid({ x0, x1, values }, viewport, heightScaleOf(values))!;

describe('pickSurface', () => {
  it('finds what is straight below', () => {
    const met = pickSurface(grid, [-0.6, 5, -0.8], [0, -1, 0]);
    expect(met?.u).toBeCloseTo(0.2, 9);
    expect(met?.v).toBeCloseTo(0.9, 9);
  });

  it('finds the near wall of a bowl first, seen from the side', () => {
    const met = pickSurface(grid, [5, 0.3, 0], [-1, 0, 0]);
    expect(met!.u).toBeGreaterThan(0.5);
  });

  it('finds the underside from below', () => {
    const met = pickSurface(grid, [0.5, -4, 0.5], [0, 1, 0]);
    expect(met?.u).toBeCloseTo(0.75, 9);
  });

  it('finds nothing beside the surface', () => {
    expect(pickSurface(grid, [0, 5, 3], [0, -1, 0])).toBeNull();
    expect(pickSurface(grid, [0, 5, 0], [0, 1, 0])).toBeNull();
  });
});

describe('sensible', () => {
  it.each([
    [-2.998417, 10, -3],
    [0.30000000000000004, 10, 0.3],
    [1.23456, 10, 1.23],
    [1.23456e-7, 1e-6, 1.23e-7],
    [12_345, 1e5, 12_300],
    [-0.001, 10, 0],
  ])('rounds %d in a frame %d wide to %d', (value, width, rounded) => {
    expect(sensible(value, width)).toBe(rounded);
  });
});
