import { expect, it } from 'vitest';
import { viewportOf } from '../../../model/viewport/viewport';
import { bowl, sampleOf, surfaceOf } from '../../plane.fixture';
import { heightAt } from './height-grid';

/** A function that is sampled from here to there, in the frame of −5 … 5. */
function gridOf(f: typeof bowl, from = -5, to = 5, count = 11) {
  const on = viewportOf({ x0: [from, to], x1: [from, to] });
  return surfaceOf(sampleOf(f, count, on)).grid;
}

it('has the height of f at every node', () => {
  const grid = gridOf(bowl);
  for (let j = 0; j <= 10; j++) {
    for (let i = 0; i <= 10; i++) {
      expect(heightAt(grid, i / 10, j / 10)).toBeCloseTo(bowl(i - 5, j - 5) / 50, 12);
    }
  }
});

it('is linear between nodes: halfway it is the mean', () => {
  const grid = gridOf((x0) => x0);
  expect(heightAt(grid, 0.05, 0.33)).toBeCloseTo(0.05, 12);
});

it('puts a sample of a smaller frame where its coordinates say', () => {
  const grid = gridOf((x0) => x0, -1, 1);
  const ends = [grid.u[0], grid.u.at(-1)];
  expect(ends).toEqual([expect.closeTo(0.4, 9), expect.closeTo(0.6, 9)]);
  expect(heightAt(grid, 0.5, 0.5)).toBeCloseTo(0.5, 12);
  expect(heightAt(grid, 0.3, 0.5)).toBeNaN();
});

it('cuts a sample of a larger frame at the border', () => {
  const grid = gridOf((x0) => x0, -35, 35, 3);
  expect([...grid.u]).toEqual([0, 0.5, 1]);
  // x0 = 5 of −35 … 35 is 40/70 of the way up.
  expect(heightAt(grid, 1, 0)).toBeCloseTo(40 / 70, 12);
});

it('keeps every number finite when a sample is 1e300 wide, and nothing of one elsewhere', () => {
  const grid = gridOf(bowl, -1e150, 1e150);
  for (const value of [...grid.u, ...grid.v, ...grid.heights]) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
  expect(gridOf(bowl, 20, 30)).toBeNull();
});

it('leaves a hole where f is not finite, and only there', () => {
  const grid = gridOf((x0, x1) => (x0 < 0 ? Number.NaN : x0 + x1));
  const holes = [0.2, 0.5, 0.75].map((u) => Number.isNaN(heightAt(grid, u, 0.5)));
  expect(holes).toEqual([true, false, false]);
});
