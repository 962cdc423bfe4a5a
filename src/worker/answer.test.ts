import { describe, expect, test } from 'vitest';
import { objectiveById } from '../core/objectives';
import { descend } from '../core/run/descend';
import { Basin } from '../core/maps/basin';
import { Sweep } from '../core/maps/sweep';
import type { Body, Replies, TrajectoryPart } from '../shared/protocol/protocol';
import { createCore, type CoreHandlers } from './answer';
import { FIRST_ROWS, NEXT_ROWS } from './run-in-parts';
import { asked } from './run-request.fixture';

const book = { id: 'book' } as const;

/** All parts of a job, begun and continued to its end. */
function allParts<P extends Replies['continue']>(
  core: CoreHandlers,
  first: P,
  isLast: (part: P) => boolean,
): P[] {
  const parts = [first];
  while (!isLast(parts.at(-1)!)) parts.push(core.continue({ job: first.job }) as P);
  return parts;
}

const wholeRun = (core: CoreHandlers, body: Body<'descend'>) =>
  allParts(core, core.descend(body), ({ outcome }) => outcome !== null);

const goOn = (core: CoreHandlers) => core.continue({ job: 'descend' }) as TrajectoryPart;

/** What the parts have of one kind, each behind the one before. */
const joined = <K extends string>(parts: readonly Record<K, ArrayLike<number>>[], key: K) =>
  parts.flatMap((part) => Array.from(part[key]));

describe('a run', () => {
  test('costs four values of f a step, until it arrives or else to its end', () => {
    const costOf = (lr: number) => wholeRun(createCore(), asked({ lr })).at(-1)?.evaluations;
    // A step of lr = 0.1 leaves 0.8 of the way: a ten-thousandth is left after 42.
    expect(costOf(0.1)).toEqual({ f: 168, gradient: 0 });
    expect(costOf(10)).toEqual({ f: 400, gradient: 0 });
  });

  test('of 50 000 steps comes in parts that follow each other without gap, as in one piece', () => {
    const run = asked({ objective: { id: 'rosenbrock' }, lr: 1e-3, steps: 50_000 });
    const parts = wholeRun(createCore(), run);
    const { rows } = descend({ ...run, objective: objectiveById('rosenbrock') });
    expect(joined(parts, 'rows')).toEqual([...rows]);
    expect(new Set(parts.map(({ total }) => total))).toEqual(new Set([50_001]));
    const lengths = parts.map((part) => part.rows.length / 5);
    const last = 50_001 - FIRST_ROWS - 2 * NEXT_ROWS;
    expect(lengths).toEqual([FIRST_ROWS, NEXT_ROWS, NEXT_ROWS, last]);
    expect(parts.map((part) => part.from)).toEqual([0, 2_000, 22_000, 42_000]);
    const atLast = [false, false, false, true];
    expect(parts.map((part) => part.outcome !== null)).toEqual(atLast);
    expect(parts.map((part) => part.evaluations !== undefined)).toEqual(atLast);
  });

  test('that was begun later replaces the earlier one', () => {
    const core = createCore();
    core.descend(asked({ steps: 50_000 }));
    core.descend(asked({ steps: 30_000 }));
    expect(goOn(core).total).toBe(30_001);
  });

  test('that was never begun, or is complete, cannot be continued', () => {
    const core = createCore();
    expect(() => goOn(core)).toThrow('no descend to continue');
    core.descend(asked());
    expect(() => goOn(core)).toThrow('no descend to continue');
  });

  test('gives every part memory of its own, so that it can be given away', () => {
    const core = createCore();
    const first = core.descend(asked({ steps: 10_000 }));
    structuredClone(first.rows, { transfer: [first.rows.buffer as ArrayBuffer] });
    expect(goOn(core).rows[0]).not.toBeNaN();
  });
});

test('both gradients are had at every point, the numerical one with its rounding', () => {
  const { gradients } = createCore();
  // The notebook's start, and where lr = 10 freezes: x ± h is x there.
  const points = [-3, 4, -25898374737328.363, -1297811024371.25];
  const { exact, numerical } = gradients({ objective: book, points, h: 1e-4 });
  expect([...exact]).toEqual([-6, 8, -51796749474656.73, -2595622048742.5]);
  expect([...numerical]).toEqual([-6.00000000000378, 7.999999999999119, 0, 0]);
  const half = { objective: book, points: [1, 2, 3], h: 1e-4 };
  expect(() => gradients(half)).toThrow(RangeError);
});

test('the error over h of a parabola is that of rounding, and what does not fit is refused', () => {
  const { errors } = createCore();
  const line = { objective: book, at: [-3, 4], axis: 0, hs: [1e-16, 1e-4] };
  // (−6.00000000000378 + 6) / 6, from the notebook's first row.
  expect([...errors(line).measured]).toEqual([1, expect.closeTo(6.3e-13, 14)]);
  for (const wrong of [{ at: [1, 2, 3] }, { axis: 2 }]) {
    expect(() => errors({ ...line, ...wrong })).toThrow(RangeError);
  }
});

describe('a sample', () => {
  test('of a function of six variables needs a plane', () => {
    const core = createCore();
    const { id, start, f } = objectiveById('simplenet');
    const grid = { objective: { id }, x0: [0, 1], x1: [0, 1] };
    expect(() => core.surface(grid)).toThrow('2 variables');
    const onPlane = { ...grid, plane: { axes: [0, 1] as const, at: start } };
    expect(core.surface(onPlane).values[3]).toBe(f(Float64Array.of(1, 1, ...start.slice(2))));
    const field = core.field({ ...onPlane, gradient: 'numerical', h: 1e-4 });
    expect(field.gradients).toHaveLength(8);
  });
});

describe('a typed formula', () => {
  test('can be sampled, probed and descended like an entry of the catalogue', () => {
    const core = createCore();
    const objective = { expression: 'np.sum(x**2)' };
    const { values } = core.surface({ objective, x0: [-1, 0, 2], x1: [0, 3] });
    expect([...values]).toEqual([1, 0, 4, 10, 9, 13]);
    for (const gradient of ['numerical', 'analytic'] as const) {
      const run = asked({ gradient, lr: 1.01 });
      expect(core.descend({ ...run, objective }).rows).toEqual(core.descend(run).rows);
    }
    expect(core.probe({ objective, at: [1, 2], h: 1e-4 }).f).toBe(5);
  });

  test('is shown in TeX', () => {
    const read = createCore().formula({ expression: 'np.sum(x**2)' });
    expect(read).toEqual({ ok: true, tex: 'x_0^2 + x_1^2' });
  });

  test('that cannot be read is a value that says where, and fails where it would be evaluated', () => {
    const core = createCore();
    const expression = 'x0 + foo';
    const read = core.formula({ expression });
    expect(read).toMatchObject({ ok: false, problem: { code: 'unknownName', from: 5, to: 8 } });
    expect(() => core.probe({ objective: { expression }, at: [1, 2], h: 1e-4 })).toThrow('foo');
  });
});

test("a probe knows all of a point of the book's f, and needs one of its dimension", () => {
  const { probe } = createCore();
  const { eigenvalues, ...known } = probe({ objective: book, at: [3, 4], h: 1e-4 });
  const numerical = [6.00000000000378, 7.999999999999119];
  expect(known).toMatchObject({ f: 25, gradient: [6, 8], numerical, limit: expect.closeTo(1, 8) });
  for (const value of eigenvalues) expect(value).toBeCloseTo(2, 8);
  const point = { objective: book, at: [1, 2, 3], h: 1e-4 };
  expect(() => probe(point)).toThrow('a point of 2 numbers');
});

test('a sweep of long runs comes in parts that follow each other without gap, as in one piece', () => {
  const core = createCore();
  const run = asked({ steps: 100_000 });
  const first = core.sweep({ run, from: 1e-9, to: 1, count: 10 });
  const parts = allParts(core, first, ({ from, lr, total }) => from + lr.length === total);
  expect(parts.length).toBeGreaterThan(1);
  parts.slice(1).forEach(({ from }, k) => expect(from).toBe(parts[k].from + parts[k].lr.length));
  const whole = new Sweep({ ...run, objective: objectiveById('book') }, 1e-9, 1, 10);
  whole.advance(Infinity);
  const { job: _job, from: _from, total: _total, ...arrays } = first;
  for (const key of Object.keys(arrays) as (keyof typeof arrays)[]) {
    expect(joined(parts, key), key).toEqual([...whole[key]]);
  }
});

test('rates are tried in one answer, and a sweep that is under way goes on undisturbed', () => {
  const core = createCore();
  const run = asked({ gradient: 'analytic' });
  const rates = { from: 1e-4, to: 100, count: 121 };
  const first = core.sweep({ run: { ...run, steps: 20_000 }, ...rates });
  const whole = new Sweep({ ...run, objective: objectiveById('book') }, 1e-4, 100, 121);
  whole.advance(Infinity);
  const { lr, kind, reached, overshot, rose } = whole;
  expect(core.rateTrials({ run, ...rates })).toEqual({ lr, kind, reached, overshot, rose });
  expect(core.continue({ job: 'sweep' })).toMatchObject({ from: first.lr.length });
});

describe('a map of basins', () => {
  const mapOf = (core: CoreHandlers, body: Body<'basin'>) =>
    allParts(core, core.basin(body), ({ from, rows, total }) => from + rows === total);

  test('comes in whole rows, in order, as in one piece', () => {
    const x0 = Array.from({ length: 300 }, (_, i) => i / 60);
    const x1 = Array.from({ length: 40 }, (_, j) => j / 8);
    const run = asked({ objective: { id: 'himmelblau' }, lr: 0.01, steps: 300 });
    const parts = mapOf(createCore(), { run, x0, x1 });
    expect(parts.length).toBeGreaterThan(3);
    for (const { columns, rows, f } of parts)
      expect([columns, f.length]).toEqual([300, 300 * rows]);
    parts.slice(1).forEach(({ from }, k) => expect(from).toBe(parts[k].from + parts[k].rows));
    const whole = new Basin({ ...run, objective: objectiveById('himmelblau') }, [0, 1], x0, x1);
    whole.advance(Infinity);
    for (const key of ['kind', 'minimum', 'step', 'f'] as const) {
      expect(joined(parts, key), key).toEqual([...whole[key]]);
    }
    expect(parts.at(-1)?.minima).toEqual(whole.minima);
  });

  test('over two weights of simpleNet keeps the other four', () => {
    const { start } = objectiveById('simplenet');
    const run = asked({ objective: { id: 'simplenet' }, start: [...start], steps: 20 });
    const plane = { axes: [2, 5] as const, at: start };
    const core = createCore();
    const [{ f }] = mapOf(core, { run, plane, x0: [0, 1], x1: [2, 3] });
    const own = start.with(2, 1).with(5, 3);
    const [{ rows }] = wholeRun(core, { ...run, start: own });
    expect(f[3]).toBe(rows.at(-7));
  });
});
