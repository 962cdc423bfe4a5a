import { runInNewContext } from 'node:vm';
import katex from 'katex';
import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { descend } from '../run/descend';
import { eigen } from '../math/eigen';
import { hessian } from '../math/hessian';
import { numericalGradient } from '../math/numerical-gradient';
import type { CatalogueObjective } from './objective';
import { outcome } from '../outcome/outcome';
import type { OutcomeKind } from '../outcome/kinds';
import { objectiveById, objectives } from './index';

const { W: weights, loss } = golden.simpleNet;

/** Values that the formulas give by hand. */
const known: Record<string, readonly (readonly [readonly number[], number])[]> = {
  book: [
    [[-3, 4], 25],
    [[0.5, 0], 0.25],
  ],
  ellipse: [
    [[-7, 2], 6.45],
    [[10, 0], 5],
  ],
  booth: [
    [[0, 0], 74],
    [[-8, 5], 281],
    [[1, 3], 0],
  ],
  ravine: [
    [[-4, 1], 508],
    [[2, 0], 2],
  ],
  saddle: [
    [[3, 1], 8],
    [[1, 3], -8],
  ],
  'monkey-saddle': [
    [[1, 1], -2],
    [[2, 1], 2],
  ],
  plateau: [
    [[0, 0], 0],
    [[2, 0], 1 - 1 / Math.E],
  ],
  cliff: [
    [[0, 2], 2],
    [[-Math.log(3) / 3, 0], (1 + Math.log(3)) / 3],
  ],
  absolute: [
    [[-3, 4], 7],
    [[0.5, -0.25], 0.75],
  ],
  rosenbrock: [
    [[-1, 1], 4],
    [[0, 1], 101],
    [[2, 3], 101],
  ],
  beale: [
    [[0, 0], 14.203125],
    [[1, 1], 14.203125],
    [[1, 2], 2.5 ** 2 + 5.25 ** 2 + 9.625 ** 2],
    [[3, 0.5], 0],
  ],
  himmelblau: [
    [[0, 0], 170],
    [[1, 1], 106],
    [[3, 2], 0],
  ],
  'styblinski-tang': [
    [[0, 0], 0],
    [[1, 1], -10],
    [[2, -1], -29],
    // 2 · −39.16616570377141…, in 25 digits by Newton iteration
    [[-2.903534027771177, -2.903534027771177], -78.33233140754282],
  ],
  rastrigin: [
    [[0, 0], 0],
    [[1, 2], 5],
    [[0.5, 0], 20.25],
  ],
  ackley: [
    [[0, 0], 0],
    [[1, 1], 20 - 20 * Math.exp(-0.2)],
    [[1, 7], 20 - 20 / Math.E],
  ],
  simplenet: [
    [weights.flat(), loss],
    [[0, 0, 0, 0, 0, 0], -Math.log(1 / 3 + 1e-7)],
  ],
};

/** What a run from the entry's own start and with its own rate is to show in 100 steps. */
const shows: Record<string, OutcomeKind> = {
  book: 'converged',
  ellipse: 'oscillating',
  booth: 'oscillating',
  ravine: 'still-moving',
  saddle: 'diverging',
  'monkey-saddle': 'still-moving',
  plateau: 'converged',
  cliff: 'still-moving',
  absolute: 'cycling',
  rosenbrock: 'still-moving',
  beale: 'still-moving',
  himmelblau: 'converged',
  'styblinski-tang': 'converged',
  rastrigin: 'converged',
  ackley: 'converged',
  simplenet: 'still-moving',
};

const names = { exp: Math.exp, sqrt: Math.sqrt, cos: Math.cos, abs: Math.abs };

/** The formula as a person typed it, evaluated by JavaScript itself. */
function typed({ formula }: CatalogueObjective): (x: Float64Array) => number {
  const source = formula.replaceAll('^', '**');
  return ([x0, x1]) => runInNewContext(source, { ...names, pi: Math.PI, e: Math.E, x0, x1 });
}

/** A grid of 17 × 17 points in two dimensions; as many points, evenly spread, in more. */
function* grid({ domain, dimension }: CatalogueObjective) {
  for (let k = 0; k < 289; k++) {
    const parts =
      dimension === 2
        ? [(k % 17) / 16, Math.floor(k / 17) / 16]
        : domain.map((_, i) => (k * Math.sqrt(2 * i + 3)) % 1);
    yield Float64Array.from(domain, ([low, high], i) => low + (high - low) * parts[i]);
  }
}

const length = (vector: Float64Array) => Math.hypot(...vector);

/** Central differences in two widths, extrapolated to width 0: the error falls with h⁴. */
function extrapolated(objective: CatalogueObjective, x: Float64Array): Float64Array {
  const [coarse, fine] = [new Float64Array(x.length), new Float64Array(x.length)];
  numericalGradient(objective.f, x, 2e-4, coarse);
  numericalGradient(objective.f, x, 1e-4, fine);
  return fine.map((value, i) => value + (value - coarse[i]) / 3);
}

test('there are values by hand for the functions of the catalogue, no more and no fewer', () => {
  expect(Object.keys(known).sort()).toEqual(objectives.map(({ id }) => id).sort());
});

describe.each(objectives.map((one) => [one.id, one] as const))('%s', (id, entry) => {
  const objective: CatalogueObjective = entry;
  const n = objective.dimension;

  test('has the values that its formula gives by hand', () => {
    expect(known[id]?.length).toBeGreaterThan(0);
    for (const [x, value] of known[id]) {
      expect(objective.f(Float64Array.from(x))).toBeCloseTo(value, 12);
    }
  });

  test('is finite all over its domain', () => {
    for (const x of grid(objective)) expect(Number.isFinite(objective.f(x))).toBe(true);
  });

  test('has the gradient that central differences approach', () => {
    const exact = new Float64Array(n);
    for (const x of grid(objective)) {
      objective.gradient(x, exact);
      const numeric = extrapolated(objective, x);
      // What is left is rounding: ε·|f|/h.
      const allowed = 1e-9 * (1 + length(exact)) + 1e-11 * Math.abs(objective.f(x));
      exact.forEach((value, i) => expect(Math.abs(value - numeric[i])).toBeLessThan(allowed));
    }
  });

  test('is level at each of its minima, and higher all around', () => {
    const g = new Float64Array(n);
    for (const minimum of objective.minima) {
      const x = Float64Array.from(minimum);
      objective.gradient(x, g);
      // A minimum is known to half a spacing of float64, sines and cosines to a few.
      const bend = Math.max(...hessian(objective, x).map(Math.abs));
      expect(length(g)).toBeLessThanOrEqual(Math.max(1e-13, 5e-16 * bend * (1 + length(x))));
      const lowest = objective.f(x);
      for (let k = 0; k < 12; k++) {
        const angle = (k * Math.PI) / 6;
        const beside = [x[0] + 1e-3 * Math.cos(angle), x[1] + 1e-3 * Math.sin(angle)];
        expect(objective.f(Float64Array.from(beside))).toBeGreaterThan(lowest);
      }
    }
  });

  test('bends and rises within what is said of it, and all but reaches it', () => {
    const { curvature, slope, atMinimum } = objective.facts ?? {};
    const bends: number[] = [];
    let steepest = 0;
    const g = new Float64Array(n);
    for (const x of grid(objective)) {
      objective.gradient(x, g);
      steepest = Math.max(steepest, length(g));
      if (curvature) bends.push(...eigen(hessian(objective, x), n).values);
    }
    if (slope !== undefined) {
      expect(steepest).toBeLessThanOrEqual(slope * (1 + 1e-12));
      expect(steepest).toBeGreaterThan(0.95 * slope);
    }
    if (curvature) {
      const [least, most] = curvature;
      const span = Math.max(Math.abs(least), Math.abs(most));
      for (const [found, said] of [
        [Math.min(...bends), least],
        [Math.max(...bends), most],
      ]) {
        expect(Math.abs(found - said)).toBeLessThan(0.02 * span);
      }
      expect(Math.min(...bends)).toBeGreaterThan(least - 1e-8 * span);
      expect(Math.max(...bends)).toBeLessThan(most + 1e-8 * span);
    }
    if (atMinimum) {
      const found = eigen(hessian(objective, objective.minima[0]), n).values.toSorted();
      atMinimum.forEach((value, i) => expect(found[i] / value).toBeCloseTo(1, 6));
    }
  });

  test('shows what it teaches in 100 steps of plain gradient descent', () => {
    const run = { objective, start: objective.start, lr: objective.lr, steps: 100, h: 1e-4 };
    for (const gradient of ['numerical', 'analytic'] as const) {
      const verdict = outcome({ ...run, gradient }, descend({ ...run, gradient }));
      expect(verdict.kind).toBe(shows[id]);
    }
  });

  test('starts and has its minima inside its domain, which is as wide as it is high', () => {
    const [[low, high]] = objective.domain;
    for (const [a, b] of objective.domain) expect(b - a).toBeCloseTo(high - low, 12);
    expect(objective.domain.length).toBe(n);
    for (const point of [objective.start, ...objective.minima]) {
      expect(point.length).toBe(n);
      objective.domain.forEach(([a, b], i) => {
        expect(point[i]).toBeGreaterThanOrEqual(a);
        expect(point[i]).toBeLessThanOrEqual(b);
      });
    }
  });

  test('has a name for each variable, x0 and x1 where it names none', () => {
    expect((objective.variables ?? ['x0', 'x1']).length).toBe(n);
  });

  test('has TeX that can be set', () => {
    expect(() => katex.renderToString(objective.tex, { strict: 'error' })).not.toThrow();
  });

  test('is found by its id', () => expect(objectiveById(id)).toBe(objective));
});

const withFormula = objectives.filter((one: CatalogueObjective) => !one.displayOnly);

test.each(withFormula.map((one) => [one.id, one] as const))('%s computes its formula', (_, one) => {
  const formula = typed(one);
  for (const x of grid(one)) {
    const value = formula(x);
    expect(Math.abs(one.f(x) - value)).toBeLessThanOrEqual(1e-13 * (1 + Math.abs(value)));
  }
});

test('no id is used twice', () => {
  expect(new Set(objectives.map((one) => one.id)).size).toBe(objectives.length);
});

test('an id that is not in the catalogue is refused', () => {
  expect(() => objectiveById('bowl')).toThrow('got “bowl”');
});
