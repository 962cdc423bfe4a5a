import { describe, expect, test } from 'vitest';
import golden from '../../golden/notebook.json';
import { objectives } from '../core/objectives';
import type { Body, TrajectoryPart } from '../shared/protocol';
import { createCore, type CoreHandlers } from './answer';
import { FIRST_ROWS, NEXT_ROWS } from './run-in-parts';

const book: Body<'descend'> = {
  objective: { id: 'book' },
  start: [-3, 4],
  lr: 0.1,
  steps: 100,
  optimizer: { id: 'gradient-descent' },
  gradient: 'numerical',
  h: 1e-4,
};

/** All parts of a run, begun and continued to its end. */
function wholeRun(core: CoreHandlers, body: Body<'descend'>): TrajectoryPart[] {
  const parts = [core.descend(body)];
  while (parts.at(-1)!.outcome === null) parts.push(core.continue({}));
  return parts;
}

describe('a run', () => {
  test.each(golden.descentFresh)(
    'of lr = $lr has the rows of the notebook, bit for bit',
    ({ start, lr, steps, h, rows }) => {
      const [part] = wholeRun(createCore(), { ...book, start, lr, steps, h });
      expect(part.total).toBe(steps + 1);
      expect([...part.rows].every((value, k) => Object.is(value, rows.flat()[k]))).toBe(true);
    },
  );

  test('of 100 steps is answered in one part, with its outcome', () => {
    const parts = wholeRun(createCore(), book);
    expect(parts).toHaveLength(1);
    expect(parts[0].outcome).not.toBeNull();
  });

  test('of 50 000 steps comes in parts that follow each other without gap', () => {
    const parts = wholeRun(createCore(), { ...book, steps: 50_000 });
    const lengths = parts.map((part) => part.rows.length / 5);
    expect(lengths).toEqual([
      FIRST_ROWS,
      NEXT_ROWS,
      NEXT_ROWS,
      50_001 - FIRST_ROWS - 2 * NEXT_ROWS,
    ]);
    expect(parts.map((part) => part.from)).toEqual([0, 2_000, 22_000, 42_000]);
    expect(parts.map((part) => part.outcome !== null)).toEqual([false, false, false, true]);
  });

  test('in parts has the rows that it has in one piece', () => {
    const run = { ...book, objective: { id: 'rosenbrock' as const }, lr: 1e-3, steps: 5_000 };
    const parts = wholeRun(createCore(), run);
    const joined = parts.flatMap((part) => [...part.rows]);
    // The first part alone, of a run that ends there, is the reference for its rows.
    const [short] = wholeRun(createCore(), { ...run, steps: FIRST_ROWS - 1 });
    expect(joined).toHaveLength(5_001 * 5);
    expect(joined.slice(0, FIRST_ROWS * 5)).toEqual([...short.rows]);
  });

  test('that was begun later replaces the earlier one', () => {
    const core = createCore();
    core.descend({ ...book, steps: 50_000 });
    core.descend({ ...book, steps: 30_000 });
    expect(core.continue({}).total).toBe(30_001);
  });

  test('that was never begun cannot be continued', () => {
    expect(() => createCore().continue({})).toThrow('no run to continue');
  });

  test('that is complete cannot be continued', () => {
    const core = createCore();
    core.descend(book);
    expect(() => core.continue({})).toThrow('no run to continue');
  });

  test('gives every part memory of its own, so that it can be given away', () => {
    const core = createCore();
    const first = core.descend({ ...book, steps: 10_000 });
    structuredClone(first.rows, { transfer: [first.rows.buffer as ArrayBuffer] });
    expect(core.continue({}).rows[0]).not.toBeNaN();
  });
});

describe('a sample', () => {
  test("of the book's surface is x0² + x1², row by row", () => {
    const { values } = createCore().surface({
      objective: { id: 'book' },
      x0: [-1, 0, 2],
      x1: [0, 3],
    });
    expect([...values]).toEqual([1, 0, 4, 10, 9, 13]);
  });

  test("of the book's field is 2x, from the formula", () => {
    const { gradients } = createCore().field({
      objective: { id: 'book' },
      x0: [-1, 2],
      x1: [0, 3],
      gradient: 'analytic',
      h: 1e-4,
    });
    expect([...gradients]).toEqual([-2, 0, 4, 0, -2, 6, 4, 6]);
  });

  test.each(objectives.map((o) => o.id))('is had of %s', (id) => {
    const core = createCore();
    const grid = { objective: { id }, x0: [0, 1], x1: [0, 1] };
    expect(core.surface(grid).values).toHaveLength(4);
    expect(core.field({ ...grid, gradient: 'numerical', h: 1e-4 }).gradients).toHaveLength(8);
  });
});
