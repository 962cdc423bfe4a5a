import { expect, it } from 'vitest';
import type { ErrorsResult } from '../../../model/queries/results';
import { alone, logTop, partsOf, testFrame } from '../chart.fixture';
import { hChart } from './index';

const { width, height } = testFrame.plot;
const parts = partsOf(hChart);

/** The V of h²/6 and 1e-16/h for whole decades from 1e-16 to 1; the h in use stands last. */
function errorsAt(h: number, changed: Partial<ErrorsResult> = {}): ErrorsResult {
  const hs = [...Array.from({ length: 17 }, (_, k) => Number(`1e${k - 16}`)), h];
  const truncation = Float64Array.from(hs, (each) => each ** 2 / 6);
  const rounding = Float64Array.from(hs, (each) => 1e-16 / each);
  return {
    objective: 'book',
    at: [-3, 4],
    axis: 1,
    hs,
    truncation,
    rounding,
    measured: truncation.map((t, k) => t + (rounding[k] ?? 0)),
    best: 1e-5,
    ...changed,
  };
}

const shown = (errors: ErrorsResult | null = errorsAt(1e-4), lost = false) =>
  parts.modelOf({ ...alone, errors, variable: 'x1', step: 3, lost });
const textsAt = (model = shown()) => parts.textsAt(model, 1e-4);

it('draws both bounds and what was measured on sixteen decades, without the h in use', () => {
  expect(hChart.axes(shown()).across.name).toBe('h');
  expect(shown().across.at(1e-4)).toBeCloseTo(0.75, 12);
  const [truncation, rounding, measured] = parts.marksAt(shown(), 1e-4);
  expect([truncation, rounding, measured]).toMatchObject([
    { color: 'teal', dash: [6, 4] },
    { color: 'iceInk', dash: [2, 4] },
    { color: 'paleOnPaper' },
  ]);
  const { points } = measured as { points: { x: ArrayLike<number>; y: ArrayLike<number> } };
  expect(points.x).toHaveLength(17);
  expect(points.x[8]).toBeCloseTo(width / 2, 9);
  // The least bound above 1e-18 is 1e-16/6 at h = 1e-8, the largest 1 of the rounding.
  expect(points.y[16]).toBeCloseTo(logTop(1 / 6 + 1e-16, -17, 0, height), 6);
});

it('reads the digits out that are right, and says them in a sentence', () => {
  // 1e-8/6 + 1e-12 ≈ 1.67e-9: 8.8 digits.
  expect(hChart.reading(shown(), 1e-4)).toEqual([
    { name: 'h', value: '0.0001', math: true },
    { name: '', value: '8.8/16 digits' },
  ]);
  expect(hChart.describe(shown(), 1e-4)).toBe(
    'Relative error of ∂f/∂x1 by central difference for h from 1e-16 to 1 at step 3, on log axes. ' +
      'h = 0.0001: error 1.67e-9, 8.8 of 16 digits right.',
  );
  // One that has not been computed yet.
  expect(hChart.reading(shown(), 1e-5)[1]).toEqual({ name: '', value: '–' });
});

it('names the branches and the best h, or says why the error of rounding rises with h', () => {
  expect(textsAt()).toEqual(['rounding ∝ 1/h', 'truncation ∝ h²', 'best h ≈ 1e-5']);
  // Next to a minimum at 0, f(x ± h) is about h²: its rounding, over 2h, is in proportion to h.
  const rising = errorsAt(1e-4, {
    rounding: Float64Array.from(errorsAt(1e-4).hs, (h) => 1e-25 / h + 1e-16 * h),
  });
  expect(textsAt(shown(rising)).join(' ')).toContain(
    'f(x ± h) is far above f(x), so its rounding error grows with h',
  );
  expect(textsAt(shown(rising))).not.toContain('rounding ∝ 1/h');
});

it('says why there is no V', () => {
  const none = new Float64Array(18).fill(Number.NaN);
  expect(textsAt(shown(errorsAt(1e-4, { measured: none }))).join(' ')).toBe(
    'The slope along x₁ is 0 here: a relative error says nothing.',
  );
  const noBend = errorsAt(1e-4, { truncation: new Float64Array(18) });
  expect(textsAt(shown(noBend))).toContain('no h² error: ∂³f/∂x₁³ = 0');
  expect(textsAt(shown(null, true)).join(' ')).toBe(
    'The point has left float64: there is no gradient here.',
  );
  expect(textsAt(shown(null))).toEqual([]);
  expect(hChart.describe(shown(null), 1e-4)).toBeNull();
  expect(hChart.marks(shown(null), 1e-4)).toEqual([]);
});
