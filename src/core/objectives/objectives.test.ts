import katex from 'katex';
import { describe, expect, test } from 'vitest';
import golden from '../../../golden/notebook.json';
import { eigen } from '../math/eigen';
import { hessian } from '../math/hessian';
import { numericalGradient } from '../math/numerical-gradient';
import type { CatalogueObjective } from './objective';
import { judge } from '../outcome/outcome-cases.fixture';
import type { OutcomeKind } from '../outcome/kinds';
import { gridOver } from '../run/run.fixture';
import { objectiveById, objectives, type ObjectiveId } from './index';

const { W: weights, loss } = golden.simpleNet;

interface Known {
  /** What a run from the entry's own start and with its own rate is to show in 100 steps. */
  readonly shows: OutcomeKind;
  /** Values that the formula gives by hand, and where. */
  readonly values: readonly (readonly [number, readonly number[]])[];
}

/** Where f is 2 · −39.16616570377141…, in 25 digits by Newton iteration. */
const tang = -2.903534027771177;
const known: Record<ObjectiveId, Known> = {
  book: knows('converged', [25, [-3, 4]], [0.25, [0.5, 0]]),
  ellipse: knows('oscillating', [6.45, [-7, 2]], [5, [10, 0]]),
  booth: knows('oscillating', [74, [0, 0]], [281, [-8, 5]], [0, [1, 3]]),
  ravine: knows('still-moving', [508, [-4, 1]], [2, [2, 0]]),
  saddle: knows('diverging', [8, [3, 1]], [-8, [1, 3]]),
  'monkey-saddle': knows('still-moving', [-2, [1, 1]], [2, [2, 1]]),
  plateau: knows('converged', [0, [0, 0]], [1 - 1 / Math.E, [2, 0]]),
  cliff: knows('still-moving', [2, [0, 2]], [(1 + Math.log(3)) / 3, [-Math.log(3) / 3, 0]]),
  absolute: knows('cycling', [7, [-3, 4]], [0.75, [0.5, -0.25]]),
  rosenbrock: knows('still-moving', [4, [-1, 1]], [101, [0, 1]], [101, [2, 3]]),
  beale: knows(
    'still-moving',
    [14.203125, [0, 0]],
    [14.203125, [1, 1]],
    [2.5 ** 2 + 5.25 ** 2 + 9.625 ** 2, [1, 2]],
    [0, [3, 0.5]],
  ),
  himmelblau: knows('converged', [170, [0, 0]], [106, [1, 1]], [0, [3, 2]]),
  'styblinski-tang': knows(
    'converged',
    [0, [0, 0]],
    [-10, [1, 1]],
    [-29, [2, -1]],
    [-78.33233140754282, [tang, tang]],
  ),
  rastrigin: knows('converged', [0, [0, 0]], [5, [1, 2]], [20.25, [0.5, 0]]),
  ackley: knows(
    'converged',
    [0, [0, 0]],
    [20 - 20 * Math.exp(-0.2), [1, 1]],
    [20 - 20 / Math.E, [1, 7]],
  ),
  simplenet: knows(
    'still-moving',
    [loss, weights.flat()],
    [-Math.log(1 / 3 + 1e-7), [0, 0, 0, 0, 0, 0]],
  ),
};

function knows(shows: OutcomeKind, ...values: Known['values']): Known {
  return { shows, values };
}

const catalogue: readonly CatalogueObjective[] = objectives;

const length = (vector: Float64Array) => Math.hypot(...vector);

/** Central differences in two widths, extrapolated to width 0: the error falls with h⁴. */
function extrapolated(objective: CatalogueObjective, x: Float64Array): Float64Array {
  const [coarse, fine] = [new Float64Array(x.length), new Float64Array(x.length)];
  numericalGradient(objective.f, x, 2e-4, coarse);
  numericalGradient(objective.f, x, 1e-4, fine);
  return fine.map((value, i) => value + (value - coarse[i]) / 3);
}

describe.each(catalogue)('$id', (objective) => {
  const { dimension: n } = objective;
  const id = objective.id as ObjectiveId;

  test('has the values that its formula gives by hand', () => {
    expect(known[id].values).not.toHaveLength(0);
    for (const [value, x] of known[id].values) {
      expect(objective.f(Float64Array.from(x))).toBeCloseTo(value, 12);
    }
  });

  test('is finite, with the gradient that central differences approach, all over its domain', () => {
    const exact = new Float64Array(n);
    for (const x of gridOver(objective.domain, 17)) {
      expect(Number.isFinite(objective.f(x))).toBe(true);
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
    for (const x of gridOver(objective.domain, 17)) {
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
      const [low, high] = [Math.min(...bends), Math.max(...bends)];
      expect(low).toBeGreaterThan(least - 1e-8 * span);
      expect(low).toBeLessThan(least + 0.02 * span);
      expect(high).toBeGreaterThan(most - 0.02 * span);
      expect(high).toBeLessThan(most + 1e-8 * span);
    }
    if (atMinimum) {
      const found = eigen(hessian(objective, objective.minima[0]), n).values.toSorted();
      atMinimum.forEach((value, i) => expect(found[i] / value).toBeCloseTo(1, 6));
    }
  });

  test('shows what it teaches in 100 steps of plain gradient descent', () => {
    for (const gradient of ['numerical', 'analytic'] as const) {
      expect(judge({ objective, lr: objective.lr, gradient }).kind).toBe(known[id].shows);
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

  test('is found by its id, names each variable (x0 and x1 if none), and has TeX that can be set', () => {
    expect(objectiveById(id)).toBe(objective);
    expect((objective.variables ?? ['x0', 'x1']).length).toBe(n);
    expect(() => katex.renderToString(objective.tex, { strict: 'error' })).not.toThrow();
  });
});

test('an id that is not in the catalogue is refused', () => {
  expect(() => objectiveById('bowl')).toThrow('got “bowl”');
});
