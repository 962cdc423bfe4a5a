import { expect, it } from 'vitest';
import { heightScaleOf } from '../../../model/viewport/height-scale';
import { positions, viewportOf, type Frame } from '../../../model/viewport/viewport';
import { heightAt, heightGrid } from './height-grid';

const frame: Frame = { x0: [-5, 5], x1: [-5, 5] };

function sampleOf(f: (x0: number, x1: number) => number, of: Frame = frame, count = 11) {
  const viewport = viewportOf(of);
  const x0 = positions(viewport.x0, count);
  const x1 = positions(viewport.x1, count);
  const values = Float64Array.from(x1.flatMap((b) => x0.map((a) => f(a, b))));
  return { sample: { x0, x1, values }, heightScale: heightScaleOf(values) };
}

const bowl = (x0: number, x1: number) => x0 * x0 + x1 * x1;

it('has the height of f at every node', () => {
  const { sample, heightScale } = sampleOf(bowl);
  const grid = heightGrid(sample, viewportOf(frame), heightScale)!;
  for (const [j, x1] of sample.x1.entries()) {
    for (const [i, x0] of sample.x0.entries()) {
      expect(heightAt(grid, i / 10, j / 10)).toBeCloseTo(bowl(x0, x1) / 50, 12);
    }
  }
});

it('is linear between nodes: halfway it is the mean', () => {
  const { sample, heightScale } = sampleOf((x0) => x0);
  const grid = heightGrid(sample, viewportOf(frame), heightScale)!;
  expect(heightAt(grid, 0.05, 0.33)).toBeCloseTo(0.05, 12);
});

it('puts a sample of a smaller frame where its coordinates say', () => {
  const { sample, heightScale } = sampleOf((x0) => x0, { x0: [-1, 1], x1: [-1, 1] });
  const grid = heightGrid(sample, viewportOf(frame), heightScale)!;
  expect([grid.u[0], grid.u.at(-1)].map((u) => u?.toFixed(9))).toEqual([
    '0.400000000',
    '0.600000000',
  ]);
  expect(heightAt(grid, 0.5, 0.5)).toBeCloseTo(0.5, 12);
  expect(heightAt(grid, 0.3, 0.5)).toBeNaN();
});

it('cuts a sample of a larger frame at the border', () => {
  const { sample, heightScale } = sampleOf((x0) => x0, { x0: [-35, 35], x1: [-35, 35] }, 3);
  const grid = heightGrid(sample, viewportOf(frame), heightScale)!;
  expect([...grid.u]).toEqual([0, 0.5, 1]);
  // x0 = 5 of −35 … 35 is 40/70 of the way up.
  expect(heightAt(grid, 1, 0)).toBeCloseTo(40 / 70, 12);
});

it('keeps every number finite when a sample is 1e300 wide', () => {
  const { sample, heightScale } = sampleOf(bowl, { x0: [-1e150, 1e150], x1: [-1e150, 1e150] });
  const grid = heightGrid(sample, viewportOf(frame), heightScale)!;
  for (const value of [...grid.u, ...grid.v, ...grid.heights]) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
});

it('shows nothing of a sample that lies elsewhere', () => {
  const { sample, heightScale } = sampleOf(bowl, { x0: [20, 30], x1: [20, 30] });
  expect(heightGrid(sample, viewportOf(frame), heightScale)).toBeNull();
});

it('leaves a hole where f is not finite, and only there', () => {
  const { sample, heightScale } = sampleOf((x0, x1) => (x0 < 0 ? Number.NaN : x0 + x1));
  const grid = heightGrid(sample, viewportOf(frame), heightScale)!;
  expect(heightAt(grid, 0.2, 0.5)).toBeNaN();
  expect(heightAt(grid, 0.5, 0.5)).not.toBeNaN();
  expect(heightAt(grid, 0.75, 0.5)).not.toBeNaN();
});
