import { expect, it } from 'vitest';
import type { HeightGrid } from './height-grid';
import { mostIndices, writeTriangles } from './triangles';

const { NaN: hole } = Number;

const gridOf = (rows: readonly (readonly number[])[]): HeightGrid => ({
  u: Float64Array.from(rows[0], (_, i) => i / (rows[0].length - 1)),
  v: Float64Array.from(rows, (_, j) => j / (rows.length - 1)),
  heights: Float64Array.from(rows.flat()),
});

const triangles = (grid: HeightGrid, stride: number): number[] => {
  const index = new Uint32Array(mostIndices(grid, stride));
  return [...index.subarray(0, writeTriangles(grid, stride, index))];
};

it('cut a cell along its flatter diagonal', () => {
  expect(triangles(gridOf([[0, 1], [1, 0]]), 1)).toEqual([0, 1, 3, 0, 3, 2]); // prettier-ignore
  expect(triangles(gridOf([[1, 0], [0, 0.5]]), 1)).toEqual([1, 3, 2, 1, 2, 0]); // prettier-ignore
});

it('leave out every cell that touches a hole', () => {
  const grid = gridOf([
    [0, 0, 0, 0],
    [0, hole, 0, 0],
    [0, 0, 0, 0],
  ]);
  expect(triangles(grid, 1)).toHaveLength(2 * 6);
});

it('reach the far border also when the stride does not divide the samples', () => {
  const grid = gridOf(Array.from({ length: 6 }, () => [0, 0, 0, 0, 0, 0]));
  expect(Math.max(...triangles(grid, 4))).toBe(35);
  expect(triangles(grid, 4)).toHaveLength(4 * 6);
});
