import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CatalogueObjective } from '../../objectives/objective';
import { objectives } from '../../objectives';
import { compile } from './compile';
import { gridOver } from '../../run/run.fixture';
import { compiled, gradientAt, wholePower } from '../parse/parsed.fixture';
import { randomTree } from '../tree/random-tree.fixture';
import type { Test, Tree } from '../tree/tree';

const typed = objectives.filter((one: CatalogueObjective) => !one.displayOnly);

test.each(typed)('the formula of $id has the bits of its f, its gradient to 12 digits', (entry) => {
  const own = compiled(entry.formula);
  const said = [entry.start, ...entry.minima].map((point) => Float64Array.from(point));
  for (const x of [...gridOver(entry.domain, 41), ...said]) {
    expect(own.f(x), `at ${x.join()}`).toBe(entry.f(x));
    const known = gradientAt(entry, x[0], x[1]);
    gradientAt(own, x[0], x[1]).forEach((value, i) => {
      const error = Math.abs(value - known[i]);
      expect(error, `at ${x.join()}`).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(known[i])));
    });
  }
});

/** Each function: JavaScript's own, the derivative by hand, and points where both exist. */
type OfOne = (a: number) => number;
const oneArgument: Record<string, readonly [OfOne, OfOne, readonly number[]]> = {
  sin: [Math.sin, Math.cos, [-3, -0.5, 0, 1, 100]],
  cos: [Math.cos, (a) => -Math.sin(a), [-3, -0.5, 0, 1, 100]],
  tan: [Math.tan, (a) => 1 / Math.cos(a) ** 2, [-1.5, -0.5, 0, 1, 4]],
  asin: [Math.asin, (a) => 1 / Math.sqrt(1 - a * a), [-0.9, 0, 0.5]],
  acos: [Math.acos, (a) => -1 / Math.sqrt(1 - a * a), [-0.9, 0, 0.5]],
  atan: [Math.atan, (a) => 1 / (1 + a * a), [-30, 0, 0.5]],
  sinh: [Math.sinh, Math.cosh, [-3, 0, 2]],
  cosh: [Math.cosh, Math.sinh, [-3, 0, 2]],
  tanh: [Math.tanh, (a) => 4 / (Math.exp(a) + Math.exp(-a)) ** 2, [-18, -3, 0, 2, 20]],
  exp: [Math.exp, Math.exp, [-700, -1, 0, 3]],
  log: [Math.log, (a) => 1 / a, [1e-300, 0.5, 1, 7]],
  log10: [Math.log10, (a) => 1 / (a * Math.log(10)), [0.001, 1, 50]],
  log2: [Math.log2, (a) => 1 / (a * Math.log(2)), [0.001, 1, 50]],
  sqrt: [Math.sqrt, (a) => 0.5 / Math.sqrt(a), [1e-8, 1, 9]],
  cbrt: [Math.cbrt, (a) => 1 / (3 * Math.cbrt(a) ** 2), [-8, 1e-9, 27]],
  abs: [Math.abs, Math.sign, [-2, 0, 3]],
  sign: [Math.sign, () => 0, [-2, 0, 3]],
  floor: [Math.floor, () => 0, [-1.5, 0, 2.5]],
  ceil: [Math.ceil, () => 0, [-1.5, 0, 2.5]],
  round: [Math.round, () => 0, [-1.5, 0, 2.5, 2.4]],
};

test.each(Object.entries(oneArgument))(
  '%s has JavaScript’s value, and its derivative, in a chain too',
  (name, [own, derivative, points]) => {
    const plain = compiled(`${name}(x0)`);
    const chained = compiled(`${name}(x0/2 + 3x1)`);
    for (const a of points) {
      expect(plain.f(Float64Array.of(a, 0)), `at ${a}`).toBe(own(a));
      const exact = derivative(a);
      const [d] = gradientAt(plain, a, 0);
      expect(Math.abs(d - exact), `at ${a}`).toBeLessThanOrEqual(2e-14 * Math.abs(exact));
      const [d0, d1] = gradientAt(chained, 2 * a, 0);
      expect(Math.abs(d0 - exact / 2)).toBeLessThanOrEqual(2e-14 * Math.abs(exact));
      expect(Math.abs(d1 - exact * 3)).toBeLessThanOrEqual(6e-14 * Math.abs(exact));
    }
  },
);

/** A formula, its gradient by hand, at (0.75, −1.25). */
const [x, y] = [0.75, -1.25];
const byHand: readonly (readonly [string, number, number])[] = [
  ['x0 + 2*x1 - 3', 1, 2],
  ['x0*x1', y, x],
  ['x0/x1', 1 / y, -x / (y * y)],
  ['-x0^2', -2 * x, 0],
  ['x0^3', 3 * x * x, 0],
  ['x0^-2', -2 / x ** 3, 0],
  ['x0^0.5', 0.5 / Math.sqrt(x), 0],
  ['x0^(1/3)', x ** (-2 / 3) / 3, 0],
  ['x0^x1', y * x ** (y - 1), x ** y * Math.log(x)],
  ['2^x1', 0, 2 ** y * Math.log(2)],
  ['e^(x0*x1)', y * Math.exp(x * y), x * Math.exp(x * y)],
  ['x0^0', 0, 0],
  ['x0^1', 1, 0],
  ['(x0 + x1)^2', 2 * (x + y), 2 * (x + y)],
  ['atan2(x1, x0)', -y / (x * x + y * y), x / (x * x + y * y)],
  ['min(x0, x1)', 0, 1],
  ['max(x0, x1)', 1, 0],
  ['x0 < x1 ? x0^2 : x1^2', 0, 2 * y],
  ['np.where(x0 > x1, x0^2, x1^2)', 2 * x, 0],
  ['sum(x^2)', 2 * x, 2 * y],
  ['floor(x0)*x1', 0, 0],
  ['pi*e', 0, 0],
];

test.each(byHand)('the gradient of %s', (formula, d0, d1) => {
  const [own0, own1] = gradientAt(compiled(formula), x, y);
  expect(own0).toBeCloseTo(d0, 14);
  expect(own1).toBeCloseTo(d1, 14);
});

/** Where a formula has no derivative, one of its slopes is taken; see differentiate.ts. */
const kinks: readonly (readonly [string, number, number])[] = [
  ['max(x0, 3*x0)', 1, 0],
  ['min(3*x0, x0)', 3, 0],
  ['sqrt(x0)', Infinity, 0],
  ['x0 <= 0 ? 2*x0 : 5*x0', 2, 0],
  ['floor(x0) + x1', 0, 1],
];

/** Formulas that are level there, kink or not. */
const level =
  'abs(x0) + abs(x1) | max(0, x0) | sign(x0) | cbrt(x0^3) | x0^(x1 + 2) | ' +
  'sqrt(x0^2 + x1^2) | (x0^2 + x1^2)^0.5';

const levels = level.split(' | ').map((formula) => [formula, 0, 0] as const);

test.each([...kinks, ...levels])('at (0, 0), %s has the slope (%d, %d)', (formula, d0, d1) => {
  expect(gradientAt(compiled(formula), 0, 0)).toEqual([d0, d1]);
});

test('whole powers up to the eighth are products in the documented order', () => {
  for (let n = 1; n <= 9; n++) {
    const { f } = compiled(`x0^${n}`);
    for (const a of [0.1, -1.7, 3.3, 1e100, -0, Infinity]) {
      const power = n < 9 ? wholePower(a, n) : Math.pow(a, 9);
      expect(f(Float64Array.of(a, 0)), `${a}^${n}`).toBe(power);
    }
  }
});

/** A slope that two central differences of four points agree on; null at kinks and in noise. */
function differences(f: (a: number) => number, at: number): number | null {
  const slope = (h: number) =>
    (8 * (f(at + h) - f(at - h)) - (f(at + 2 * h) - f(at - 2 * h))) / (12 * h);
  const [wide, narrow] = [slope(2e-3), slope(1e-3)];
  const agree = Math.abs(wide - narrow) <= 1e-6 * (1e-3 + Math.abs(narrow));
  return Number.isFinite(narrow) && agree ? narrow : null;
}

/** No part is so large that differences of f would lose the small ones. */
function isModest(tree: Tree | Test, at: Float64Array): boolean {
  const isTest = ['comparison', 'and', 'or', 'not'].includes(tree.kind);
  if (!isTest && !(Math.abs(compile(tree as Tree, 2).f(at)) < 50)) return false;
  return partsOf(tree).every((part) => isModest(part, at));
}

function partsOf(tree: Tree | Test): readonly (Tree | Test)[] {
  if ('of' in tree) return [tree.of];
  if ('left' in tree) return [tree.left, tree.right];
  if ('args' in tree) return tree.args;
  return 'test' in tree ? [tree.test, tree.yes, tree.no] : [];
}

test('the gradient of any formula is what differences approach', { timeout: 60_000 }, () => {
  let compared = 0;
  const coordinate = fc.integer({ min: -2000, max: 2000 }).map((k) => k / 1000 + 0.000137);
  fc.assert(
    fc.property(randomTree, coordinate, coordinate, (tree: Tree, a, b) => {
      const own = compile(tree, 2);
      if (!isModest(tree, Float64Array.of(a, b))) return;
      const gradient = gradientAt(own, a, b);
      const along = [
        differences((t) => own.f(Float64Array.of(t, b)), a),
        differences((t) => own.f(Float64Array.of(a, t)), b),
      ];
      along.forEach((slope, i) => {
        if (slope === null) return;
        if (slope !== 0) compared++;
        expect(Math.abs(gradient[i] - slope)).toBeLessThanOrEqual(1e-4 * (1e-2 + Math.abs(slope)));
      });
    }),
    { numRuns: 3000, seed: 20261124 },
  );
  expect(compared).toBeGreaterThan(1000);
});
