import { readFileSync } from 'node:fs';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { descend } from '../run/descend';
import { objectiveById } from '../objectives';
import { resolveOptimizer } from './resolve-optimizer';
import { runOf as anyRun, type Asked } from '../run/run.fixture';
import type { ChosenOptimizer } from './chosen-optimizer';
import { optimizerById, optimizerIds, optimizers } from './index';

interface Walk {
  readonly objective: string;
  readonly optimizer: ChosenOptimizer & { readonly params: Readonly<Record<string, number>> };
  readonly lr: number;
  readonly rows: readonly (readonly [number, number, number])[];
}

/** 50 steps of each method on two functions or three, as numpy computes them: optimizers.py. */
const walks = JSON.parse(
  readFileSync(new URL('./optimizers.json', import.meta.url), 'utf8'),
) as readonly Walk[];

/** Whose order of operations is another in the fixture, or whose powers are not those of numpy. */
const INEXACT: readonly string[] = ['nesterov', 'adam', 'adamw'];

const runOf = (id: string, more: Asked = {}) => {
  const rest = { objective: 'ellipse', lr: 0.05, steps: 60, gradient: 'analytic' } as const;
  return anyRun({ ...rest, optimizer: { id }, ...more });
};

describe('every method walks as numpy does', () => {
  test.each(walks)('$optimizer.id on $objective, lr = $lr, $optimizer.params', (walk) => {
    const { objective: id, optimizer, lr, rows } = walk;
    const path = descend(
      anyRun({ objective: objectiveById(id), lr, steps: 50, gradient: 'analytic', optimizer }),
    );
    for (const i of [0, 1, 2]) {
      const size = Math.max(...rows.map((row) => Math.abs(row[i])));
      const allowed = INEXACT.includes(optimizer.id) ? 1e-15 * size : 0;
      rows.forEach((row, step) => {
        const got = i === 2 ? path.f(step) : path.x(step, i);
        expect(Math.abs(got - row[i])).toBeLessThanOrEqual(allowed);
      });
    }
  });

  test('and none is left out, on neither function', () => {
    for (const objective of ['book', 'ravine']) {
      const walked = walks.filter((walk) => walk.objective === objective);
      expect(new Set(walked.map((walk) => walk.optimizer.id))).toEqual(new Set(optimizerIds));
    }
  });
});

describe.each(optimizers)('$id', (optimizer) => {
  const { id } = optimizer;

  test('leaves x alone where the gradient is 0 and nothing is remembered', () => {
    const path = descend(runOf(id, { objective: 'book', start: [0, 0] }));
    expect([...path.point(60)]).toEqual([0, 0]);
  });

  test('is found by its id, has TeX that can be set, and defaults within their ranges', () => {
    expect(optimizerById(id)).toBe(optimizer);
    for (const tex of [optimizer.tex, ...optimizer.params.map((one) => one.symbol)]) {
      expect(() => katex.renderToString(tex, { strict: 'error' })).not.toThrow();
    }
    for (const { min, max, default: its } of optimizer.params) {
      expect(its).toBeGreaterThanOrEqual(min);
      expect(its).toBeLessThanOrEqual(max);
    }
  });
});

test('momentum 0 is plain descent, with either kind of momentum', () => {
  const plain = descend(runOf('gradient-descent'));
  for (const id of ['momentum', 'nesterov']) {
    const optimizer = { id, params: { beta: 0 } };
    expect(descend(runOf(id, { optimizer })).rows).toEqual(plain.rows);
  }
});

describe('a method', () => {
  test('has its defaults where nothing is said', () => {
    expect([...resolveOptimizer({ id: 'adam' }).params]).toEqual([0.9, 0.999, 1e-7]);
    const own = resolveOptimizer({ id: 'adam', params: { beta2: 0.5 } });
    expect([...own.params]).toEqual([0.9, 0.5, 1e-7]);
    expect(resolveOptimizer().optimizer.id).toBe('gradient-descent');
  });

  test.each([
    [{ id: 'adamant' }, 'got “adamant”'],
    [{ id: 'momentum', params: { beta: 1 } }, 'Expected beta from 0 to 0.999, got 1.'],
    [{ id: 'momentum', params: { beta: NaN } }, 'got NaN'],
    [{ id: 'momentum', params: { alpha: 0.5 } }, 'Expected a parameter of momentum, got “alpha”.'],
    [{ id: 'gradient-descent', params: { constructor: 1 } }, 'got “constructor”'],
  ])('%j is refused', (optimizer, message) => {
    expect(() => resolveOptimizer(optimizer)).toThrow(message);
    expect(() => descend(runOf('adam', { optimizer }))).toThrow(message);
  });
});
