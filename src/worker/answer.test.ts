import { describe, expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { objectiveById } from '../core/objectives';
import { descend } from '../core/run/descend';
import { outcomeKinds } from '../core/outcome/kinds';
import type { Body, Replies, TrajectoryPart } from '../shared/protocol/protocol';
import { createCore, type CoreHandlers } from './answer';
import { FIRST_ROWS, NEXT_ROWS } from './run-in-parts';
import { asked } from './run-request.fixture';

const book = { id: 'book' } as const;

/** All parts of a run, begun and continued to its end. */
function wholeRun(core: CoreHandlers, body: Body<'descend'>): TrajectoryPart[] {
  const parts = [core.descend(body)];
  while (parts.at(-1)!.outcome === null) parts.push(goOn(core));
  return parts;
}

const goOn = (core: CoreHandlers) => core.continue({ job: 'descend' }) as TrajectoryPart;

describe('a run', () => {
  test.each(golden.descentFresh)(
    'of lr = $lr has the rows of the notebook, bit for bit',
    ({ start, lr, steps, h, rows }) => {
      const parts = wholeRun(createCore(), asked({ start, lr, steps, h }));
      expect(parts).toHaveLength(1);
      expect(parts[0].total).toBe(steps + 1);
      expect([...parts[0].rows]).toEqual(rows.flat());
    },
  );

  test('costs four values of f a step, until it arrives or else to its end', () => {
    const costOf = (lr: number) => wholeRun(createCore(), asked({ lr })).at(-1)?.evaluations;
    // A step of lr = 0.1 leaves 0.8 of the way: a ten-thousandth is left after 42.
    expect(costOf(0.1)).toEqual({ f: 168, gradient: 0 });
    expect(costOf(10)).toEqual({ f: 400, gradient: 0 });
  });

  test('of 50 000 steps comes in parts that follow each other without gap', () => {
    const parts = wholeRun(createCore(), asked({ steps: 50_000 }));
    const lengths = parts.map((part) => part.rows.length / 5);
    const last = 50_001 - FIRST_ROWS - 2 * NEXT_ROWS;
    expect(lengths).toEqual([FIRST_ROWS, NEXT_ROWS, NEXT_ROWS, last]);
    expect(parts.map((part) => part.from)).toEqual([0, 2_000, 22_000, 42_000]);
    const atLast = [false, false, false, true];
    expect(parts.map((part) => part.outcome !== null)).toEqual(atLast);
    expect(parts.map((part) => part.evaluations !== undefined)).toEqual(atLast);
  });

  test('in parts has the rows that it has in one piece', () => {
    const run = asked({ objective: { id: 'rosenbrock' }, lr: 1e-3, steps: 5_000 });
    const joined = wholeRun(createCore(), run).flatMap((part) => [...part.rows]);
    const { rows } = descend({ ...run, objective: objectiveById('rosenbrock') });
    expect(joined).toEqual([...rows]);
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

describe('both gradients', () => {
  test('are had at every point, the numerical one with its rounding', () => {
    const { exact, numerical } = createCore().gradients({
      objective: book,
      // The notebook's start, and where lr = 10 freezes: x ± h is x there.
      points: [-3, 4, -25898374737328.363, -1297811024371.25],
      h: 1e-4,
    });
    expect([...exact]).toEqual([-6, 8, -51796749474656.73, -2595622048742.5]);
    expect([...numerical]).toEqual([-6.00000000000378, 7.999999999999119, 0, 0]);
  });

  test('are refused for half a point', () => {
    const half = { objective: book, points: [1, 2, 3], h: 1e-4 };
    expect(() => createCore().gradients(half)).toThrow(RangeError);
  });
});

describe('the error over h', () => {
  test('of a parabola is rounding alone', () => {
    const line = { objective: book, at: [-3, 4], axis: 0, hs: [1e-16, 1e-4] };
    const { measured, truncation, best } = createCore().errors(line);
    expect(measured[0]).toBe(1);
    // (−6.00000000000378 + 6) / 6, from the notebook's first row.
    expect(measured[1]).toBeCloseTo(6.3e-13, 14);
    expect([...truncation]).toEqual([0, 0]);
    expect(best).toBe(Infinity);
  });

  test.each([
    [[1, 2, 3], 0],
    [[1, 2], 2],
  ])('at %j along %d is refused', (at, axis) => {
    const line = { objective: book, at, axis, hs: [1e-4] };
    expect(() => createCore().errors(line)).toThrow(RangeError);
  });
});

describe('a sample', () => {
  test("of the book's field is 2x, from the formula", () => {
    const grid = { objective: book, x0: [-1, 2], x1: [0, 3] };
    const { gradients } = createCore().field({ ...grid, gradient: 'analytic', h: 1e-4 });
    expect([...gradients]).toEqual([-2, 0, 4, 0, -2, 6, 4, 6]);
  });

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

  test('of a plane whose axes are exchanged is turned', () => {
    const grid = { objective: { id: 'ellipse' as const }, x0: [0, 20], x1: [0, 1] };
    const turned = { ...grid, plane: { axes: [1, 0] as const, at: [0, 0] } };
    expect([...createCore().surface(turned).values]).toEqual([0, 400, 0.05, 400.05]);
  });
});

describe('a typed formula', () => {
  test('can be sampled, probed and descended like an entry of the catalogue', () => {
    const core = createCore();
    const objective = { expression: 'x0^2 + x1^2' };
    const { values } = core.surface({ objective, x0: [-1, 0, 2], x1: [0, 3] });
    expect([...values]).toEqual([1, 0, 4, 10, 9, 13]);
    const [typed] = wholeRun(core, asked({ objective }));
    expect(typed.rows).toEqual(core.descend(asked()).rows);
    expect(core.probe({ objective, at: [1, 2], h: 1e-4 }).f).toBe(5);
  });

  test('is shown in TeX', () => {
    const read = createCore().formula({ expression: 'x0^2' });
    expect(read).toEqual({ ok: true, tex: expect.stringContaining('x_') });
  });

  test('that cannot be read is a value that says where, and fails where it would be evaluated', () => {
    const core = createCore();
    const expression = 'x0 + foo';
    const read = core.formula({ expression });
    expect(read).toMatchObject({ ok: false, problem: { code: 'unknownName', from: 5, to: 8 } });
    expect(() => core.probe({ objective: { expression }, at: [1, 2], h: 1e-4 })).toThrow('foo');
  });
});

describe('a probe', () => {
  test("knows all of a point of the book's f", () => {
    const known = createCore().probe({ objective: book, at: [3, 4], h: 1e-4 });
    const numerical = [6.00000000000378, 7.999999999999119];
    expect(known).toMatchObject({ f: 25, gradient: [6, 8], numerical });
    for (const value of known.eigenvalues) expect(value).toBeCloseTo(2, 8);
    expect(known.limit).toBeCloseTo(1, 8);
  });

  test('of another dimension is refused', () => {
    const point = { objective: book, at: [1, 2, 3], h: 1e-4 };
    expect(() => createCore().probe(point)).toThrow('a point of 2 numbers');
  });
});

/** All parts of a job, begun and continued to its end. */
function wholeJob<K extends 'sweep' | 'basin'>(
  core: CoreHandlers,
  kind: K,
  first: Replies[K],
  isLast: (part: Replies[K]) => boolean,
): Replies[K][] {
  const parts = [first];
  while (!isLast(parts.at(-1)!)) parts.push(core.continue({ job: kind }) as Replies[K]);
  return parts;
}

describe('a sweep', () => {
  const sweepOf = (core: CoreHandlers, body: Body<'sweep'>) =>
    wholeJob(core, 'sweep', core.sweep(body), (p) => p.from + p.lr.length === p.total);

  test('of the book comes in one part, with the verdict of each run', () => {
    const core = createCore();
    const parts = sweepOf(core, { run: asked(), from: 1e-10, to: 100, count: 61 });
    expect(parts).toHaveLength(1);
    const [{ lr, kind, f }] = parts;
    for (const k of [0, 10, 45, 60]) {
      const [{ outcome, rows }] = wholeRun(core, asked({ lr: lr[k] }));
      expect(outcomeKinds[kind[k]]).toBe(outcome?.kind);
      expect(f[k]).toBe(rows.at(-3));
    }
  });

  test('of long runs comes in parts that follow each other without gap', () => {
    const run = asked({ steps: 100_000 });
    const parts = sweepOf(createCore(), { run, from: 1e-9, to: 1e-7, count: 5 });
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ lr }) => [...lr])).toHaveLength(5);
    let next = 0;
    for (const { from, lr, kind, step, f, minimum } of parts) {
      expect(from).toBe(next);
      next += lr.length;
      for (const each of [kind, step, f, minimum]) expect(each).toHaveLength(lr.length);
    }
  });
});

describe('a map of basins', () => {
  const six = [-5, -3, -1, 1, 3, 5];
  const mapOf = (core: CoreHandlers, body: Body<'basin'>) =>
    wholeJob(core, 'basin', core.basin(body), (p) => p.from + p.rows === p.total);

  test('has each start at the minimum to which its own run goes', () => {
    const core = createCore();
    const run = asked({ objective: { id: 'himmelblau' }, lr: 0.01 });
    const [{ minimum, kind, f, rows, columns }] = mapOf(core, { run, x0: six, x1: six });
    expect([rows, columns]).toEqual([6, 6]);
    // (−5, −5), (5, −5) and (−1, 5)
    for (const k of [0, 5, 5 * 6 + 2]) {
      const [part] = wholeRun(core, { ...run, start: [six[k % 6], six[Math.floor(k / 6)]] });
      const [x0, x1] = part.rows.slice(-5);
      const [a, b] = objectiveById('himmelblau').minima[minimum[k]];
      expect(Math.hypot(x0 - a, x1 - b)).toBeLessThan(0.01);
      expect(outcomeKinds[kind[k]]).toBe('converged');
      expect(f[k]).toBe(part.rows.at(-3));
    }
  });

  test('comes in whole rows, in order', () => {
    const x0 = Array.from({ length: 300 }, (_, i) => i / 60);
    const x1 = Array.from({ length: 40 }, (_, j) => j / 8);
    const run = asked({ steps: 300 });
    const parts = mapOf(createCore(), { run, x0, x1 });
    expect(parts.length).toBeGreaterThan(3);
    let next = 0;
    for (const { from, rows, columns, kind, minimum, step, f } of parts) {
      expect([from, columns]).toEqual([next, 300]);
      next += rows;
      for (const each of [kind, minimum, step, f]) expect(each).toHaveLength(rows * 300);
    }
    expect(next).toBe(40);
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

test('jobs of different kinds go on side by side', () => {
  const core = createCore();
  core.descend(asked({ steps: 50_000 }));
  const run = asked({ steps: 1_000_000 });
  core.sweep({ run, from: 1e-9, to: 1e-8, count: 3 });
  expect(core.continue({ job: 'descend' }).job).toBe('descend');
  expect(core.continue({ job: 'sweep' }).job).toBe('sweep');
  expect(() => core.continue({ job: 'basin' })).toThrow('no basin to continue');
});
