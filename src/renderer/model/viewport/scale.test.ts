import { signal } from '@preact/signals-core';
import { describe, expect, it } from 'vitest';
import golden from '../../../../golden/notebook.json';
import type { Outcome } from '../../../core/outcome/kinds';
import { Trajectory } from '../../../core/run/trajectory';
import { defaultSession, runOf, type Session } from '../../../shared/session/session';
import { objectiveInfo } from '../../../shared/session/objective-info';
import type { RunResult } from '../queries/results';
import { createScale } from './scale';
import type { Frame } from './viewport';

const outcome = (kind: Outcome['kind']): Outcome => ({ kind, step: 1, evidence: {} }) as Outcome;

/** A lab's scale with a run of the book's f. */
function bench(
  mode: Session['scale'],
  rows: readonly (readonly number[])[],
  kind: Outcome['kind'],
  others: readonly (readonly (readonly number[])[])[] = [],
) {
  const session = signal<Session>({ ...defaultSession, scale: mode });
  const path = new Trajectory(2, Float64Array.from(rows.flat()));
  const run = signal<RunResult | null>({
    request: runOf(session.value),
    trajectory: path,
    total: path.length,
    outcome: outcome(kind),
  });
  const playback = { step: signal(0) };
  const zoom = signal<Frame | null>(null);
  const scale = createScale({
    session,
    subject: signal(objectiveInfo(session.value.objective)),
    axes: signal([0, 1] as const),
    run,
    path: signal<Trajectory | null>(path),
    rivals: signal(
      others.map((rival) => ({
        result: run.value,
        path: new Trajectory(2, Float64Array.from(rival.flat())),
      })),
    ),
    minima: signal([[0, 0]]),
    playback,
    zoom,
  });
  const half = (): number => (scale.target.value.frame.x0[1] - scale.target.value.frame.x0[0]) / 2;
  return { session, run, playback, zoom, scale, half };
}

const rowsOf = (lr: number) => golden.descentFresh.find((run) => run.lr === lr)!.rows;
const modes = ['auto', 'fixed', 'follow', 'symlog'] as const;

describe('lr = 10', () => {
  it('stays at home in fixed mode', () => {
    const { playback, scale } = bench('fixed', rowsOf(10), 'frozen');
    playback.step.value = 12;
    expect(scale.target.value.frame).toEqual({ x0: [-5, 5], x1: [-5, 5] });
    expect(scale.atHome.value).toBe(true);
  });

  it.each(['auto', 'follow'] as const)('%s holds the point at every step', (mode) => {
    const { playback, scale } = bench(mode, rowsOf(10), 'frozen');
    for (const [step, [x0, x1]] of rowsOf(10).entries()) {
      playback.step.value = step;
      const [u, v] = [scale.target.value.x0(x0), scale.target.value.x1(x1)];
      for (const w of [u, v]) expect(Math.abs(w - 0.5)).toBeLessThanOrEqual(0.45);
    }
    expect(scale.decade.value).toBe(13);
  });

  it('comes home again with the point', () => {
    const { playback, scale } = bench('auto', rowsOf(10), 'frozen');
    playback.step.value = 5;
    expect(scale.atHome.value).toBe(false);
    playback.step.value = 0;
    expect(scale.atHome.value).toBe(true);
  });

  it('holds both ends of a step while the ball is on its way', () => {
    const { playback, scale } = bench('follow', rowsOf(10), 'frozen');
    playback.step.value = 3;
    const before = scale.decade.value;
    playback.step.value = 3.01;
    const onTheWay = scale.decade.value;
    playback.step.value = 4;
    expect(onTheWay).toBe(scale.decade.value);
    expect(onTheWay).toBeGreaterThan(before);
  });

  it('has every step inside at once on symmetric log axes, and apart from the next', () => {
    const { scale } = bench('symlog', rowsOf(10), 'frozen');
    const { x0, x1 } = scale.target.value;
    let before: readonly [number, number] | null = null;
    for (const [a, b] of rowsOf(10).slice(0, 11)) {
      const at = [x0(a), x1(b)] as const;
      for (const w of at) expect(w).toSatisfy((n: number) => n > 0 && n < 1);
      if (before) expect(Math.hypot(at[0] - before[0], at[1] - before[1])).toBeGreaterThan(0.02);
      before = at;
    }
  });
});

describe('lr = 0.1', () => {
  it('is followed inwards, about the minimum that it reaches', () => {
    const { playback, scale, half } = bench('follow', rowsOf(0.1), 'converged');
    expect(half()).toBe(5);
    playback.step.value = 100;
    // ‖x‖ is 1e-9 there.
    expect(half()).toBeCloseTo(5e-9, 20);
    expect(scale.target.value.x0(0)).toBe(0.5);
    const [x0, x1] = rowsOf(0.1)[100];
    const { target } = scale;
    for (const w of [target.value.x0(x0), target.value.x1(x1)]) {
      expect(w).toSatisfy((n: number) => n > 0 && n < 1);
    }
  });

  it('is not followed inwards in auto mode', () => {
    const { playback, half } = bench('auto', rowsOf(0.1), 'converged');
    playback.step.value = 100;
    expect(half()).toBe(5);
  });

  it('tells its last steps apart on symmetric log axes', () => {
    const { scale } = bench('symlog', rowsOf(0.1), 'converged');
    const { x0 } = scale.target.value;
    const [last, before] = [rowsOf(0.1)[100][0], rowsOf(0.1)[99][0]];
    expect(Math.abs(x0(last) - x0(before))).toBeGreaterThan(0.002);
    expect(Math.abs(x0(last) - 0.5)).toBeGreaterThan(0.01);
  });
});

it('shows a run that hardly moves as a whole', () => {
  const { playback, half, scale } = bench('follow', rowsOf(1e-10), 'creeping');
  for (const step of [0, 50, 100]) {
    playback.step.value = step;
    expect(half()).toBeGreaterThan(1e-8);
    expect(half()).toBeLessThan(1e-6);
    const [x0] = rowsOf(1e-10)[step];
    expect(Math.abs(scale.target.value.x0(x0) - 0.5)).toBeLessThanOrEqual(0.45);
  }
});

describe('a run that leaves float64', () => {
  const rows = [
    [1, 1, 2, 2, 2],
    [1e200, -1e200, Infinity, 2e200, -2e200],
    [-Infinity, Infinity, Number.NaN, -Infinity, Infinity],
    [Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN],
  ];

  it.each(modes)('keeps finite axes in %s mode and says from where on', (mode) => {
    const { playback, scale } = bench(mode, rows, 'overflow');
    expect(scale.lostAt.value).toBe(2);
    for (const step of [0, 0.5, 1, 1.5, 2, 3]) {
      playback.step.value = step;
      const { frame, x0, x1 } = scale.target.value;
      expect([...frame.x0, ...frame.x1].every(Number.isFinite)).toBe(true);
      for (const axis of [x0, x1]) {
        for (let u = 0; u <= 1; u += 0.125) expect(Number.isFinite(axis.invert(u))).toBe(true);
      }
    }
  });

  it('stays at the frame of the last finite point', () => {
    const { playback, scale } = bench('follow', rows, 'overflow');
    playback.step.value = 1;
    const last = scale.decade.value;
    playback.step.value = 3;
    expect(scale.decade.value).toBe(last);
    expect(last).toBe(200);
  });
});

it.each(modes)('a zoom by hand wins in %s mode until it is reset', (mode) => {
  const { playback, zoom, scale } = bench(mode, rowsOf(10), 'frozen');
  playback.step.value = 5;
  const before = scale.target.value.frame;
  zoom.value = { x0: [1, 2], x1: [3, 4] };
  expect(scale.target.value.frame).toEqual({ x0: [1, 2], x1: [3, 4] });
  expect(scale.zoomed.value).toBe(true);
  zoom.value = null;
  expect(scale.target.value.frame).toEqual(before);
});

it('does not zoom for a run of another function that is still shown', () => {
  const { session, playback, scale } = bench('follow', rowsOf(10), 'frozen');
  playback.step.value = 5;
  session.value = { ...session.value, objective: { id: 'saddle' } };
  expect(scale.decade.value).toBe(0);
});

describe('a run that leaves home', () => {
  const leaves = (mode: Session['scale'], lr: number, kind: Outcome['kind']) =>
    bench(mode, rowsOf(lr), kind).scale.leaves.value;

  it('is known before its first step', () => {
    expect(leaves('auto', 10, 'frozen')).toBe(true);
    expect(leaves('follow', 10, 'frozen')).toBe(true);
  });

  it('is none whose steps all lie in the frame', () => {
    expect(leaves('auto', 0.1, 'converged')).toBe(false);
  });

  it('goes inwards where the frame follows it to its end', () => {
    expect(leaves('follow', 0.1, 'converged')).toBe(true);
  });

  it('takes no fixed frame away, and log axes always', () => {
    expect(leaves('fixed', 10, 'frozen')).toBe(false);
    expect(leaves('symlog', 0.1, 'converged')).toBe(true);
  });
});

describe('several runs', () => {
  const others = [rowsOf(10)];

  it('are all inside the frame of auto mode at every step', () => {
    const { playback, scale } = bench('auto', rowsOf(0.1), 'converged', others);
    for (const step of [0, 3, 5.5, 12, 40]) {
      playback.step.value = step;
      for (const rows of [rowsOf(0.1), rowsOf(10)]) {
        const [a, b] = rows[Math.min(Math.ceil(step), rows.length - 1)];
        const { x0, x1 } = scale.target.value;
        for (const w of [x0(a), x1(b)]) expect(Math.abs(w - 0.5)).toBeLessThanOrEqual(0.5);
      }
    }
    expect(scale.decade.value).toBe(13);
    expect(scale.leaves.value).toBe(true);
  });

  it('are followed by the active one alone', () => {
    const alone = bench('follow', rowsOf(0.1), 'converged');
    const among = bench('follow', rowsOf(0.1), 'converged', others);
    for (const step of [0, 5, 50, 100]) {
      for (const { playback } of [alone, among]) playback.step.value = step;
      expect(among.scale.target.value.frame).toEqual(alone.scale.target.value.frame);
    }
  });

  it('have all their steps inside the log axes', () => {
    const { scale } = bench('symlog', rowsOf(0.1), 'converged', others);
    const { x0, x1 } = scale.target.value;
    for (const [a, b] of [...rowsOf(0.1), ...rowsOf(10)]) {
      for (const w of [x0(a), x1(b)]) expect(w).toSatisfy((n: number) => n > 0 && n < 1);
    }
    // ‖x‖ of the active run falls to 1e-9: its last steps stay apart from the origin.
    const [a, b] = rowsOf(0.1)[100];
    expect(Math.hypot(x0(a) - 0.5, x1(b) - 0.5)).toBeGreaterThan(0.005);
  });

  it('stay at home in fixed mode', () => {
    const { playback, scale } = bench('fixed', rowsOf(0.1), 'converged', others);
    playback.step.value = 12;
    expect(scale.atHome.value).toBe(true);
    expect(scale.leaves.value).toBe(false);
  });
});
