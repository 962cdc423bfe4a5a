import { expect, it } from 'vitest';
import type { GradientsResult, RunResult } from '../../../model/queries/results';
import { alone, logTop, partsOf, runResult, testFrame } from '../chart.fixture';
import { gradientChart } from './index';

const { width, height } = testFrame.plot;
const { modelOf, textsAt, marksAt, ballsAt } = partsOf(gradientChart);

/** The exact gradient 2x at every step, and one that is larger by a thousandth. */
function gradientsOf(run: RunResult): GradientsResult {
  const { trajectory } = run;
  const steps = Array.from({ length: trajectory.length }, (_, k) => k);
  const exact = Float64Array.from(steps.flatMap((k) => [...trajectory.point(k)].map((x) => 2 * x)));
  return { run, steps, exact, numerical: exact.map((g) => 1.001 * g) };
}

function shown(run = runResult(), computed = true) {
  const gradients = computed ? gradientsOf(run) : null;
  const plane = { axes: [0, 1], variables: ['x0', 'x1'] };
  return modelOf({ ...alone, ...plane, run, gradients, frozenFrom: null });
}

it('has a panel for the sizes, one for the error, and two strips between them', () => {
  const { panels, lines } = shown();
  const [first, second] = panels.strips;
  expect(panels.sizes.top).toBe(0);
  expect(first?.top).toBeGreaterThanOrEqual(panels.sizes.height);
  expect(second?.top).toBeGreaterThan((first?.top ?? 0) + (first?.height ?? 0));
  expect(panels.errors.top + panels.errors.height).toBe(height);
  expect(lines?.lost.map(({ name }) => name)).toEqual(['x0', 'x1']);
});

it('has its balls at ‖∇f‖ and at the relative error of the step shown', () => {
  const model = shown();
  const { sizes, errors } = model.panels;
  const [numerical, error] = ballsAt(model, 5);
  // ‖2x‖ = 10·0.8ⁿ falls from 10.01 to 1.07: decades from 1 to 100.
  expect(numerical?.x).toBeCloseTo(width / 2, 9);
  expect(numerical?.y).toBeCloseTo(logTop(10.01 * 0.8 ** 5, 0, 2, sizes.height), 9);
  // A thousandth, give or take its rounding, is a line at one of its decades.
  const at = ((error?.y ?? 0) - errors.top) / errors.height;
  expect(Math.abs(at - Math.round(at))).toBeLessThan(1e-6);
  expect(error?.color).toBe('ink');
});

it('reads a step out, writes its values, and says them in a sentence', () => {
  const model = shown();
  expect(gradientChart.reading(model, 1)).toEqual([
    { name: 'step', value: '1' },
    { name: 'relative error', value: '0.001' },
  ]);
  expect(textsAt(model, 1)).toEqual(
    expect.arrayContaining(['numerical 8.008', 'exact 8', 'relative error', 'x₀ ± h', 'x₁ ± h']),
  );
  expect(gradientChart.describe(model, 1)).toContain(
    'Step 1: numerical 8.008, exact 8, relative error 0.001.',
  );
  expect(gradientChart.heightAt?.(model, 5)).toBe(ballsAt(model, 5)[0]?.y);
  // Words are placed again only for another sample.
  const keyAt = (read: number) => gradientChart.labels?.key(model, { at: read, read });
  expect(keyAt(3)).not.toBe(keyAt(4));
  expect(keyAt(10)).toBe(keyAt(12));
});

it('bars the steps at which x ± h is x: in the notebook x1 from step 9, x0 from 10', () => {
  const model = shown(runResult({ lr: 10, steps: 20, gradient: 'numerical' }));
  expect(model.lines?.lost).toEqual([
    { name: 'x0', spans: [{ from: 10, to: 20 }] },
    { name: 'x1', spans: [{ from: 9, to: 20 }] },
  ]);
  expect(textsAt(model, 0)).toEqual(expect.arrayContaining(['= x₀', '= x₁']));
  const bars = marksAt(model, 0).filter(({ type }) => type === 'bar');
  expect(bars).toMatchObject([
    { color: 'grid', x: 0 },
    { color: 'iceInk', x: width / 2 - 1.5 },
    { color: 'grid', x: 0 },
    { color: 'iceInk', x: (9 / 20) * width - 1.5 },
  ]);
});

it('says that it waits, with the axis of the run, until they are computed', () => {
  const model = shown(runResult(), false);
  expect(textsAt(model, 0)).toEqual(['comes with the last step of the run']);
  expect(gradientChart.axes(model).panels.map(({ up }) => up)).toEqual([[], []]);
  expect(model.across.at(10)).toBe(1);
  expect(gradientChart.marks(model, 0).map(({ type }) => type)).toEqual(['segment']);
  expect(gradientChart.reading(model, 0)).toEqual([]);
  expect(gradientChart.describe(model, 0)).toBeNull();
});
