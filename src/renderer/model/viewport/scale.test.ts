import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import golden from '../../../../golden/notebook.json';
import type { Outcome } from '../../../core/outcome/kinds';
import type { Trajectory } from '../../../core/run/trajectory';
import { defaultSession, type Session } from '../../../shared/session/session';
import { objectiveInfo } from '../../../shared/session/objective-info';
import type { RunResult } from '../queries/results';
import { madeUpRun } from '../run.fixture';
import { createScale } from './scale';
import type { Frame } from './viewport';

type Rows = readonly (readonly number[])[];

const rowsOf = (lr: number) => golden.descentFresh.find((run) => run.lr === lr)!.rows;
/** What became of the notebook's runs. */
const kinds = { 10: 'frozen', 0.1: 'converged', 1e-10: 'creeping' } as const;

/** A lab's scale with a run of the notebook, by its rate. */
const bench = (mode: Session['scale'], lr: keyof typeof kinds, others: readonly Rows[] = []) =>
  benchOf(mode, rowsOf(lr), kinds[lr], others);

function benchOf(
  mode: Session['scale'],
  rows: Rows,
  kind: Outcome['kind'],
  others: readonly Rows[] = [],
) {
  const session = signal<Session>({ ...defaultSession, scale: mode });
  const outcome = { kind, step: 1, evidence: {} } as Outcome;
  const run = signal<RunResult | null>(madeUpRun(rows.flat(), { outcome }));
  const playback = { step: signal(0) };
  const zoom = signal<Frame | null>(null);
  const scale = createScale({
    session,
    subject: signal(objectiveInfo(session.value.objective)),
    axes: signal([0, 1] as const),
    run,
    path: signal<Trajectory | null>(run.value!.trajectory),
    rivals: signal(
      others.map((rival) => ({ result: run.value, path: madeUpRun(rival.flat()).trajectory })),
    ),
    minima: signal([[0, 0]]),
    playback,
    zoom,
  });
  const half = (): number => (scale.target.value.frame.x0[1] - scale.target.value.frame.x0[0]) / 2;
  /** Where a point lies in the frame, from 0 to 1 along each axis. */
  const placeOf = ([a, b]: readonly number[]) => [
    scale.target.value.x0(a),
    scale.target.value.x1(b),
  ];
  /** A point is in the frame, nearer to its middle than that. */
  const expectInside = (point: readonly number[], within = 0.5) => {
    for (const w of placeOf(point)) expect(Math.abs(w - 0.5)).toBeLessThan(within);
  };
  const go = (step: number) => void (playback.step.value = step);
  return { session, zoom, scale, half, placeOf, expectInside, go };
}

const modes = ['auto', 'fixed', 'follow', 'symlog'] as const;

describe('lr = 10', () => {
  it.each(['auto', 'follow'] as const)('%s holds the point at every step', (mode) => {
    const { go, scale, expectInside } = bench(mode, 10);
    for (const [step, point] of rowsOf(10).entries()) {
      go(step);
      expectInside(point, 0.45);
    }
    expect(scale.decade.value).toBe(13);
  });

  it('comes home again with the point', () => {
    const { go, scale } = bench('auto', 10);
    go(5);
    expect(scale.atHome.value).toBe(false);
    go(0);
    expect(scale.atHome.value).toBe(true);
  });

  it('holds both ends of a step while the ball is on its way', () => {
    const { go, scale } = bench('follow', 10);
    const [before, onTheWay, after] = [3, 3.01, 4].map((step) => {
      go(step);
      return scale.decade.value;
    });
    expect(onTheWay).toBe(after);
    expect(onTheWay).toBeGreaterThan(before);
  });

  it('has every step inside at once on symmetric log axes, and apart from the next', () => {
    const { placeOf, expectInside } = bench('symlog', 10);
    const rows = rowsOf(10).slice(0, 11);
    for (const [step, point] of rows.entries()) {
      expectInside(point);
      if (step === 0) continue;
      const [[u, v], [u0, v0]] = [placeOf(point), placeOf(rows[step - 1])];
      expect(Math.hypot(u - u0, v - v0)).toBeGreaterThan(0.02);
    }
  });
});

describe('lr = 0.1', () => {
  it('is followed inwards, about the minimum that it reaches', () => {
    const { go, half, placeOf, expectInside } = bench('follow', 0.1);
    expect(half()).toBe(5);
    go(100);
    // ‖x‖ is 1e-9 there.
    expect(half()).toBeCloseTo(5e-9, 20);
    expect(placeOf([0, 0])[0]).toBe(0.5);
    expectInside(rowsOf(0.1)[100]);
  });

  it('is not followed inwards in auto mode', () => {
    const { go, half } = bench('auto', 0.1);
    go(100);
    expect(half()).toBe(5);
  });

  it('tells its last steps apart on symmetric log axes', () => {
    const { placeOf } = bench('symlog', 0.1);
    const [before, last] = [99, 100].map((step) => placeOf(rowsOf(0.1)[step])[0]);
    expect(Math.abs(last - before)).toBeGreaterThan(0.002);
    expect(Math.abs(last - 0.5)).toBeGreaterThan(0.01);
  });
});

it('shows a run that hardly moves as a whole', () => {
  const { go, half, placeOf } = bench('follow', 1e-10);
  for (const step of [0, 50, 100]) {
    go(step);
    expect(half()).toBeGreaterThan(1e-8);
    expect(half()).toBeLessThan(1e-6);
    expect(Math.abs(placeOf(rowsOf(1e-10)[step])[0] - 0.5)).toBeLessThanOrEqual(0.45);
  }
});

describe('a run that leaves float64', () => {
  const nan = Number.NaN;
  const rows = [
    [1, 1, 2, 2, 2],
    [1e200, -1e200, Infinity, 2e200, -2e200],
    [-Infinity, Infinity, nan, -Infinity, Infinity],
    [nan, nan, nan, nan, nan],
  ];

  it.each(modes)('keeps finite axes in %s mode and says from where on', (mode) => {
    const { go, scale } = benchOf(mode, rows, 'overflow');
    expect(scale.lostAt.value).toBe(2);
    for (const step of [0, 0.5, 1, 1.5, 2, 3]) {
      go(step);
      const { frame, x0, x1 } = scale.target.value;
      expect([...frame.x0, ...frame.x1].every(Number.isFinite)).toBe(true);
      for (const axis of [x0, x1]) {
        for (let u = 0; u <= 1; u += 0.125) expect(Number.isFinite(axis.invert(u))).toBe(true);
      }
    }
  });

  it('stays at the frame of the last finite point', () => {
    const { go, scale } = benchOf('follow', rows, 'overflow');
    for (const step of [1, 3]) {
      go(step);
      expect(scale.decade.value).toBe(200);
    }
  });
});

it.each(modes)('a zoom by hand wins in %s mode until it is reset', (mode) => {
  const { go, zoom, scale } = bench(mode, 10);
  go(5);
  const before = scale.target.value.frame;
  zoom.value = { x0: [1, 2], x1: [3, 4] };
  expect(scale.target.value.frame).toEqual({ x0: [1, 2], x1: [3, 4] });
  expect(scale.zoomed.value).toBe(true);
  zoom.value = null;
  expect(scale.target.value.frame).toEqual(before);
});

it('does not zoom for a run of another function that is still shown', () => {
  const { session, go, scale } = bench('follow', 10);
  go(5);
  session.value = { ...session.value, objective: { id: 'saddle' } };
  expect(scale.decade.value).toBe(0);
});

it.each([
  // It is known before the first step.
  ['auto', 10, true],
  ['follow', 10, true],
  // All its steps lie in the frame, or the frame follows them inwards.
  ['auto', 0.1, false],
  ['follow', 0.1, true],
  // Log axes are never those of home.
  ['symlog', 0.1, true],
] as const)('whether the frame in %s mode leaves home with lr = %d: %s', (mode, lr, leaves) => {
  expect(bench(mode, lr).scale.leaves.value).toBe(leaves);
});

describe('several runs', () => {
  const others = [rowsOf(10)];

  it('are all inside the frame of auto mode at every step', () => {
    const { go, scale, expectInside } = bench('auto', 0.1, others);
    for (const step of [0, 3, 5.5, 12, 40]) {
      go(step);
      for (const rows of [rowsOf(0.1), rowsOf(10)]) {
        expectInside(rows[Math.min(Math.ceil(step), rows.length - 1)]);
      }
    }
    expect(scale.decade.value).toBe(13);
    expect(scale.leaves.value).toBe(true);
  });

  it('are followed by the active one alone', () => {
    const [alone, among] = [bench('follow', 0.1), bench('follow', 0.1, others)];
    for (const step of [0, 5, 50, 100]) {
      for (const { go } of [alone, among]) go(step);
      expect(among.scale.target.value.frame).toEqual(alone.scale.target.value.frame);
    }
  });

  it('have all their steps inside the log axes', () => {
    const { placeOf, expectInside } = bench('symlog', 0.1, others);
    for (const point of [...rowsOf(0.1), ...rowsOf(10)]) expectInside(point);
    // ‖x‖ of the active run falls to 1e-9: its last steps stay apart from the origin.
    const [u, v] = placeOf(rowsOf(0.1)[100]);
    expect(Math.hypot(u - 0.5, v - 0.5)).toBeGreaterThan(0.005);
  });

  it.each([
    ['one that leaves', bench('fixed', 10)],
    ['one beside it', bench('fixed', 0.1, others)],
  ])('stay at home in fixed mode: %s', (_, { go, scale }) => {
    go(12);
    expect(scale.target.value.frame).toEqual({ x0: [-5, 5], x1: [-5, 5] });
    expect([scale.atHome.value, scale.leaves.value]).toEqual([true, false]);
  });
});
