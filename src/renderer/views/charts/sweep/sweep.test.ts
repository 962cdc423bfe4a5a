import { expect, it } from 'vitest';
import { outcomeKinds } from '../../../../core/outcome/kinds';
import { defaultSession, runOf } from '../../../../shared/session/session';
import type { SweepResult } from '../../../model/queries/results';
import { alone, logTop, partsOf, testFrame } from '../chart.fixture';
import { sweepChart } from './index';

const { width, height } = testFrame.plot;
const parts = partsOf(sweepChart);
const { modelOf, marksAt, ballsAt, segmentsAt } = parts;
/** A decade is a twelfth of the axis from 1e-10 to 100. */
const DECADE = width / 12;

/** At 1e-10, 1e-9 … 100: creeping to 1e-3, arriving in 10 steps at 0.01 and 0.1, then overflowing. */
function sweepResult(): SweepResult {
  const decades = Array.from({ length: 13 }, (_, k) => k - 10);
  const of = (value: (decade: number) => number) => Float64Array.from(decades, value);
  const kind = (k: number) => (k < -2 ? 'creeping' : k < 0 ? 'converged' : 'overflow');
  return {
    run: runOf(defaultSession),
    length: 13,
    total: 13,
    lr: of((k) => Number(`1e${k}`)),
    kind: Uint8Array.from(decades, (k) => outcomeKinds.indexOf(kind(k))),
    step: of(() => 1),
    arrived: of((k) => (k === -2 || k === -1 ? 10 : Number.NaN)),
    f: of((k) => (k < -2 ? 25 : k < 0 ? 0.01 : Infinity)),
    minimum: new Int16Array(13),
    reached: of(() => Number.NaN),
    overshot: new Uint8Array(13),
    rose: new Uint8Array(13),
  };
}

function shown(sweep: SweepResult | null = sweepResult(), rate: number | null = 1) {
  const limit = rate === null ? null : { rate, name: '2/λ' as const };
  return modelOf({ ...alone, sweep, limit });
}
const textsAt = (at: number, read = at, model = shown()) => parts.textsAt(model, at, read);

it('has lr across on twelve decades, and finds a rate again', () => {
  const { across } = shown();
  expect(across.at(1e-4)).toBeCloseTo(0.5, 12);
  expect(across.invert(across.at(0.03))).toBeCloseTo(0.03, 12);
  expect(sweepChart.across.snap(0.123_456, null as never)).toBe(0.12);
});

it('paints a band an outcome, half way between the rates', () => {
  const bands = marksAt(shown(), 0.1).filter(({ type }) => type === 'band');
  expect(bands).toMatchObject([{ paint: 'slow', x: 0 }, { paint: 'arrives' }, { paint: 'away' }]);
  const edges = shown().bands.map(({ from }) => from / DECADE);
  [0, 7.5, 9.5].forEach((edge, k) => expect(edges[k]).toBeCloseTo(edge, 9));
});

it('has its balls at lr, on the f of the end and on the steps to arrive', () => {
  const model = shown();
  const [end, arrival] = ballsAt(model, 0.1);
  expect(end?.x).toBeCloseTo(9 * DECADE, 9);
  // f is 0.01 … 25: decades from 0.01 to 100.
  expect(end?.y).toBeCloseTo(logTop(0.01, -2, 2, model.upper.height), 9);
  // 10 steps are the foot of the decade from 10 to 100.
  expect(arrival?.y).toBeCloseTo(height, 9);
  const beyond = ballsAt(model, 10);
  expect(beyond.map(({ y }) => y)).toEqual([Number.NaN, Number.NaN]);
});

it('marks the limit of lr where it is on the axis', () => {
  const dashed = (limit: number | null) =>
    segmentsAt(shown(sweepResult(), limit), 0.1).filter(({ dash }) => dash);
  expect(dashed(1)[0]?.from[0]).toBeCloseTo(10 * DECADE, 9);
  expect(dashed(1000)).toEqual([]);
  expect(dashed(null)).toEqual([]);
  expect(textsAt(0.1)).toContain('2/λ');
  expect(textsAt(0.1, 0.1, shown(sweepResult(), null))).not.toContain('2/λ');
});

it('names the lines, and the outcome that is read out', () => {
  const names = ['f at the end', 'steps to arrive', 'Converged'];
  expect(textsAt(0.1)).toEqual(expect.arrayContaining(names));
  expect(textsAt(1e-6)[2]).toBe('Too slow');
  expect(textsAt(1e-6, 0.1)[2]).toBe('Converged');
});

it('reads a rate out, and says it in a sentence', () => {
  expect(sweepChart.reading(shown(), 0.1)).toEqual([
    { name: 'lr', value: '0.1', math: true },
    { name: 'f', value: '0.01', math: true },
    { name: 'arrives', value: '10' },
  ]);
  expect(sweepChart.reading(shown(), 1e-5)).toHaveLength(2);
  expect(sweepChart.describe(shown(), 0.1)).toContain('lr = 0.1: Converged, f = 0.01.');
});

it('has its axes before the first part of the sweep', () => {
  const model = shown(null, null);
  expect(sweepChart.axes(model).panels).toHaveLength(2);
  expect(sweepChart.describe(model, 0.1)).toBeNull();
  expect(sweepChart.reading(model, 0.1)).toEqual([{ name: 'lr', value: '0.1', math: true }]);
});
