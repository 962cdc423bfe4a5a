import { expect, it } from 'vitest';
import type { RunResult } from '../../../model/queries/results';
import { alone, logTop, partsOf, runResult, testFrame } from '../chart.fixture';
import { valueChart } from './index';

const { width, height } = testFrame.plot;
const { modelOf, ballsAt, segmentsAt } = partsOf(valueChart);

const shown = (run: RunResult | null = runResult(), frozenFrom: number | null = null) =>
  modelOf({ ...alone, run, frozenFrom, formula: 'x0² + x1²' });

// f = x0² + x1² from (−3, 4): lr = 0.1 multiplies x by 0.8 and f by 0.64 every step.
it('has whole decades up, and whole steps across', () => {
  const { panels, across, shades } = valueChart.axes(shown());
  expect(panels).toMatchObject([{ top: 0, height }]);
  // 25·0.64¹⁰ = 0.288 and 25.
  expect(panels[0]?.up.map(({ text }) => text)).toEqual(['10⁻¹', '10⁰', '10¹', '10²']);
  expect(across.name).toBe('step');
  expect(across.ticks).toContainEqual({ at: 0.4, text: '4' });
  expect(shades).toEqual([]);
});

it('has its ball at the step shown, and between two steps on the line between them', () => {
  const model = shown();
  const topAt = (step: number) => logTop(25 * 0.64 ** step, -1, 2, height);
  const [first] = ballsAt(model, 0);
  expect(first?.x).toBe(0);
  expect(first?.y).toBeCloseTo(topAt(0), 9);
  const [between] = ballsAt(model, 2.5);
  expect(between?.x).toBeCloseTo(0.25 * width, 9);
  expect(between?.y).toBeCloseTo((topAt(2) + topAt(3)) / 2, 9);
  const [hairline] = segmentsAt(model, 2.5);
  expect(hairline).toMatchObject({ from: [0.25 * width, 0], to: [0.25 * width, height] });
});

it('draws the steps to come pale, those behind strong, and a dot for each of these', () => {
  expect(valueChart.marks(shown(), 3.5)).toMatchObject([
    { type: 'line' },
    { type: 'dots' },
    { type: 'clip', to: 0.35 * width, marks: [{ color: 'accent' }] },
    { type: 'dots', color: 'accentDeep', count: 4 },
    { type: 'segment' },
    { type: 'ball' },
  ]);
});

it('reads a step out, and says it in a sentence', () => {
  // 25·0.64³ = 6.5536
  expect(valueChart.reading(shown(), 3)).toEqual([
    { name: 'step', value: '3' },
    { name: 'f', value: '6.5536', math: true },
  ]);
  expect(valueChart.describe(shown(runResult({ lr: 0.5 })), 1)).toBe(
    'x0² + x1² at steps 0 to 10 on a log axis. Step 1: f = 0. First f = 25, last f = 0.',
  );
});

it('shades where f has left float64, else where the run is frozen', () => {
  // x grows 19 times a step: 25·361ⁿ is beyond 1.8e308 first at n = 120.
  const { shades } = shown(runResult({ lr: 10, steps: 300 }), 7);
  expect(shades).toEqual([{ kind: 'gap', from: 0.4, text: '∞ from step 120' }]);
  expect(shown(runResult(), 5).shades).toEqual([
    { kind: 'ice', from: 0.5, text: 'frozen by rounding' },
  ]);
});

it('reads a long run in parts, and goes on where it stopped', () => {
  const run = runResult({ lr: 1e-6, steps: 250_000 });
  const data = { ...alone, run, frozenFrom: null, formula: '' };
  const first = valueChart.prepare(data, testFrame, null);
  expect(first?.partial).toBe(true);
  const second = valueChart.prepare(data, testFrame, first);
  expect(second?.partial).toBe(false);
  expect(second?.columns).toBe(first?.columns);
  // (1 − 2e-6)²ⁿ·25 at n = 250 000 is 25/e.
  expect(second?.columns.last.at(-1)).toBeCloseTo(25 / Math.E, 4);
});

it('has empty axes before the first run', () => {
  const model = shown(null);
  expect(valueChart.axes(model).panels[0]?.up.length).toBeGreaterThan(1);
  expect(valueChart.marks(model, 0)).toEqual([]);
  expect(valueChart.reading(model, 0)).toEqual([]);
  expect(valueChart.describe(model, 0)).toBeNull();
});
