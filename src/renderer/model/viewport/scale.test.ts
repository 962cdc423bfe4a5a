import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import golden from '../../../../golden/notebook.json';
import type { Outcome } from '../../../core/outcome/kinds';
import { defaultSession, type Session } from '../../../shared/session/session';
import { objectiveInfo } from '../../../shared/session/objective-info';
import { madeUpRun } from '../run.fixture';
import { createScale } from './scale';
import type { Frame } from './viewport';

interface Descent {
  readonly rows: readonly (readonly number[])[];
  readonly kind: Outcome['kind'];
}

/** A run of the notebook, and what became of it. */
const notebookRun = (lr: number, kind: Outcome['kind']): Descent => ({
  rows: golden.descentFresh.find((run) => run.lr === lr)!.rows,
  kind,
});
const large = notebookRun(10, 'frozen');
const right = notebookRun(0.1, 'converged');
const tiny = notebookRun(1e-10, 'creeping');

/** The scale of a lab with a run, and others beside it. */
function bench(mode: Session['scale'], { rows, kind }: Descent, ...others: readonly Descent[]) {
  const session = signal<Session>({ ...defaultSession, scale: mode });
  const outcome = { kind, step: 1, evidence: {} } as Outcome;
  const result = madeUpRun(rows.flat(), { outcome });
  const playback = { step: signal(0) };
  const zoom = signal<Frame | null>(null);
  const scale = createScale({
    session,
    subject: signal(objectiveInfo(session.value.objective)),
    axes: signal([0, 1] as const),
    run: signal(result),
    path: signal(result.trajectory),
    rivals: signal(others.map((one) => ({ result, path: madeUpRun(one.rows.flat()).trajectory }))),
    minima: signal([[0, 0]]),
    playback,
    zoom,
  });
  const half = (): number => (scale.target.value.frame.x0[1] - scale.target.value.frame.x0[0]) / 2;
  /** Where a point lies in the frame, from 0 to 1 along each axis. */
  const placeOf = ([a, b]: readonly number[]) => {
    const { x0, x1 } = scale.target.value;
    return [x0(a), x1(b)];
  };
  /** A point is in the frame, nearer to its middle than that. */
  const expectInside = (point: readonly number[], within = 0.5) => {
    for (const w of placeOf(point)) expect(Math.abs(w - 0.5)).toBeLessThan(within);
  };
  const go = (step: number) => void (playback.step.value = step);
  return { session, zoom, scale, half, placeOf, expectInside, go };
}

it.each(['auto', 'follow'] as const)('%s leaves home to hold the point at every step', (mode) => {
  const { go, scale, expectInside } = bench(mode, large);
  expect(scale.leaves.value).toBe(true);
  for (const [step, point] of large.rows.entries()) {
    go(step);
    expectInside(point, 0.45);
  }
  expect(scale.decade.value).toBe(13);
});

it('holds both ends of a step while the ball is on its way, and comes home with the point', () => {
  const { go, scale } = bench('follow', large);
  const [before, onTheWay, after] = [3, 3.01, 4].map((step) => (go(step), scale.decade.value));
  expect(onTheWay).toBe(after);
  expect(onTheWay).toBeGreaterThan(before);
  const home = [5, 0].map((step) => (go(step), scale.atHome.value));
  expect(home).toEqual([false, true]);
});

it('has every step inside at once on symmetric log axes, and apart from the next', () => {
  const { placeOf, expectInside } = bench('symlog', large);
  const places = large.rows.slice(0, 11).map(placeOf);
  for (const point of large.rows.slice(0, 11)) expectInside(point);
  for (const [k, [u, v]] of places.slice(1).entries()) {
    expect(Math.hypot(u - places[k][0], v - places[k][1])).toBeGreaterThan(0.02);
  }
});

it('follows a run inwards, about the minimum that it reaches', () => {
  const { go, scale, half, placeOf, expectInside } = bench('follow', right);
  expect([half(), scale.leaves.value]).toEqual([5, true]);
  go(100);
  // ‖x‖ is 1e-9 there.
  expect(half()).toBeCloseTo(5e-9, 20);
  expect(placeOf([0, 0])[0]).toBe(0.5);
  expectInside(right.rows[100]);
});

it('tells the last steps apart on symmetric log axes, which are never those of home', () => {
  const { placeOf, scale } = bench('symlog', right);
  const [before, last] = [99, 100].map((step) => placeOf(right.rows[step])[0]);
  expect(Math.abs(last - before)).toBeGreaterThan(0.002);
  expect(Math.abs(last - 0.5)).toBeGreaterThan(0.01);
  expect(scale.leaves.value).toBe(true);
});

it('shows a run that hardly moves as a whole', () => {
  const { go, half, placeOf } = bench('follow', tiny);
  for (const step of [0, 50, 100]) {
    go(step);
    expect(half()).toBeGreaterThan(1e-8);
    expect(half()).toBeLessThan(1e-6);
    expect(Math.abs(placeOf(tiny.rows[step])[0] - 0.5)).toBeLessThanOrEqual(0.45);
  }
});

it.each([
  ['auto', 200],
  ['fixed', 0],
  ['follow', 200],
  ['symlog', 0],
] as const)('%s has finite axes beyond float64, at the last finite decade: %d', (mode, decade) => {
  const rows = [
    [1, 1, 2, 2, 2],
    [1e200, -1e200, Infinity, 2e200, -2e200],
    [-Infinity, Infinity, NaN, -Infinity, Infinity],
    [NaN, NaN, NaN, NaN, NaN],
  ];
  const { go, scale } = bench(mode, { rows, kind: 'overflow' });
  expect(scale.lostAt.value).toBe(2);
  for (const step of [0, 0.5, 1, 1.5, 2, 3]) {
    go(step);
    expect(scale.decade.value).toBe(step > 0 ? decade : 0);
    const { frame, x0, x1 } = scale.target.value;
    expect([...frame.x0, ...frame.x1].every(Number.isFinite)).toBe(true);
    for (const axis of [x0, x1]) {
      for (let u = 0; u <= 1; u += 0.125) expect(Number.isFinite(axis.invert(u))).toBe(true);
    }
  }
});

it.each([1e307, 1e308, 1.7e308, -1.7e308])('log axes are finite about x1 = %d', (far) => {
  // x0² from (1, far): x0 comes to 0, and x1 stays.
  const rows = Array.from({ length: 60 }, (_, k) => [0.8 ** k, far, 0, 0, 0]);
  const { x0, x1 } = bench('symlog', { rows, kind: 'converged' }).scale.target.value;
  for (const axis of [x0, x1]) {
    expect(axis.interval.every(Number.isFinite)).toBe(true);
    expect(axis.interval[1]).toBeGreaterThan(axis.interval[0]);
    for (const u of [0, 0.25, 0.5, 1]) expect(Number.isFinite(axis.invert(u))).toBe(true);
    expect(axis.ticks(9).length).toBeLessThan(30);
  }
  expect(x1(far)).toBeGreaterThanOrEqual(0);
  expect(x1(far)).toBeLessThanOrEqual(1);
});

it.each(['auto', 'fixed', 'follow', 'symlog'] as const)('a zoom by hand wins in %s', (mode) => {
  const { go, zoom, scale } = bench(mode, large);
  go(5);
  const before = scale.target.value.frame;
  zoom.value = { x0: [1, 2], x1: [3, 4] };
  expect(scale.target.value.frame).toEqual({ x0: [1, 2], x1: [3, 4] });
  expect(scale.zoomed.value).toBe(true);
  zoom.value = null;
  expect(scale.target.value.frame).toEqual(before);
});

it('does not zoom for a run of another function that is still shown', () => {
  const { session, go, scale } = bench('follow', large);
  go(5);
  session.value = { ...session.value, objective: { id: 'saddle' } };
  expect(scale.decade.value).toBe(0);
});

it('several runs are all inside the frame of auto mode at every step', () => {
  const { go, scale, expectInside } = bench('auto', right, large);
  for (const step of [0, 3, 5.5, 12, 40]) {
    go(step);
    for (const rows of [right.rows, large.rows]) {
      expectInside(rows[Math.min(Math.ceil(step), rows.length - 1)]);
    }
  }
  expect(scale.decade.value).toBe(13);
  expect(scale.leaves.value).toBe(true);
});

it('several runs are followed by the active one alone', () => {
  const [alone, among] = [bench('follow', right), bench('follow', right, large)];
  for (const step of [0, 5, 50, 100]) {
    for (const { go } of [alone, among]) go(step);
    expect(among.scale.target.value.frame).toEqual(alone.scale.target.value.frame);
  }
});

it('several runs have all their steps inside the log axes', () => {
  const { placeOf, expectInside } = bench('symlog', right, large);
  for (const point of [...right.rows, ...large.rows]) expectInside(point);
  // ‖x‖ of the active run falls to 1e-9: its last steps stay apart from the origin.
  const [u, v] = placeOf(right.rows[100]);
  expect(Math.hypot(u - 0.5, v - 0.5)).toBeGreaterThan(0.005);
});

it.each([
  ['of one that leaves, in fixed mode', bench('fixed', large)],
  ['of one beside it, in fixed mode', bench('fixed', right, large)],
  ['of none that goes outwards, in auto mode', bench('auto', right)],
])('keeps the frame of home: %s', (_, { go, scale }) => {
  for (const step of [12, 100]) {
    go(step);
    expect(scale.target.value.frame).toEqual({ x0: [-5, 5], x1: [-5, 5] });
  }
  expect([scale.atHome.value, scale.leaves.value]).toEqual([true, false]);
});
