import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { numericalGradient } from '../numerical-gradient';
import type { CatalogueObjective } from '../objective';
import { objectiveById, objectives } from './index';

/** Values that the formulas give by hand. */
const known: Record<string, readonly (readonly [readonly [number, number], number])[]> = {
  book: [
    [[-3, 4], 25],
    [[0.5, 0], 0.25],
  ],
  ellipse: [
    [[-7, 2], 6.45],
    [[10, 0], 5],
  ],
  saddle: [
    [[3, 1], 8],
    [[1, 3], -8],
  ],
  rosenbrock: [
    [[-1, 1], 4],
    [[0, 1], 101],
    [[2, 3], 101],
  ],
  himmelblau: [
    [[0, 0], 170],
    [[1, 1], 106],
    [[3, 2], 0],
  ],
};

/** The formula as a person typed it, evaluated by JavaScript itself. */
function typed({ formula }: CatalogueObjective): (x0: number, x1: number) => number {
  const source = formula.replaceAll('^', '**');
  return (x0, x1) => runInNewContext(source, { x0, x1 });
}

function* grid({ domain }: CatalogueObjective) {
  const [[a, b], [c, d]] = [domain[0], domain[1]];
  for (let i = 0; i <= 16; i++) {
    for (let j = 0; j <= 16; j++) {
      yield Float64Array.of(a + ((b - a) * i) / 16, c + ((d - c) * j) / 16);
    }
  }
}

describe.each(objectives.map((one) => [one.id, one] as const))('%s', (id, entry) => {
  const objective: CatalogueObjective = entry;

  test('has the values that its formula gives by hand', () => {
    expect(known[id]?.length).toBeGreaterThan(0);
    for (const [x, value] of known[id]) {
      expect(objective.f(Float64Array.from(x))).toBeCloseTo(value, 12);
    }
  });

  test('computes what its formula says, finite all over its domain', () => {
    const formula = typed(objective);
    for (const x of grid(objective)) {
      const value = formula(x[0], x[1]);
      expect(Number.isFinite(value)).toBe(true);
      expect(Math.abs(objective.f(x) - value)).toBeLessThanOrEqual(1e-13 * (1 + Math.abs(value)));
    }
  });

  test('has the gradient that central differences approach', () => {
    const exact = new Float64Array(2);
    const numeric = new Float64Array(2);
    for (const x of grid(objective)) {
      objective.gradient(x, exact);
      numericalGradient(objective.f, x, 1e-4, numeric);
      for (const i of [0, 1]) {
        // h²·f‴/6 is at most 8e-6 on these domains, rounding 4e-8.
        expect(Math.abs(exact[i] - numeric[i])).toBeLessThan(1e-5);
      }
    }
  });

  test('is level at each of its minima, and higher all around', () => {
    const g = new Float64Array(2);
    for (const minimum of objective.minima) {
      const x = Float64Array.from(minimum);
      objective.gradient(x, g);
      expect(Math.hypot(...g)).toBeLessThan(1e-13);
      const lowest = objective.f(x);
      for (let k = 0; k < 12; k++) {
        const angle = (k * Math.PI) / 6;
        const beside = [x[0] + 1e-3 * Math.cos(angle), x[1] + 1e-3 * Math.sin(angle)];
        expect(objective.f(Float64Array.from(beside))).toBeGreaterThan(lowest);
      }
    }
  });

  test('starts and has its minima inside its domain', () => {
    for (const point of [objective.start, ...objective.minima]) {
      expect(point.length).toBe(objective.dimension);
      objective.domain.forEach(([low, high], i) => {
        expect(point[i]).toBeGreaterThanOrEqual(low);
        expect(point[i]).toBeLessThanOrEqual(high);
      });
    }
  });

  test('has its words in both languages', () => {
    for (const words of [objective.name, objective.teaches]) {
      expect(words.en).toMatch(/[a-z]/);
      expect(words.ko).toMatch(/[가-힣]/);
    }
  });

  test('is found by its id', () => expect(objectiveById(id)).toBe(objective));
});

test('no id is used twice', () => {
  expect(new Set(objectives.map((one) => one.id)).size).toBe(objectives.length);
});

test('an id that is not in the catalogue is refused', () => {
  expect(() => objectiveById('bowl')).toThrow('got “bowl”');
});
