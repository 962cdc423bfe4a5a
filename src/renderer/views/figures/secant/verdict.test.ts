import { expect, it } from 'vitest';
import golden from '../../../../../golden/notebook.json';
import { numericalDiff } from '../../../../core/math/numerical-diff';
import { lostText, verdictOn } from './verdict';

interface Curve {
  readonly f: (x: number) => number;
  readonly slope: (x: number) => number;
}
const verdictOf = ({ f, slope }: Curve, x: number, h: number) => {
  const secant = numericalDiff(f, x, h);
  return verdictOn({ x, h, ahead: f(x + h), behind: f(x - h), secant, tangent: slope(x) });
};
/** function_tmp1 of the notebook. */
const parabola: Curve = { f: (x) => x * x + 16, slope: (x) => 2 * x };
const cubic: Curve = { f: (x) => x ** 3, slope: (x) => 3 * x * x };
const [first] = golden.numericalDiff;

it.each([
  ['rounding', 'of the digits of the notebook', parabola, first.at, first.h],
  ['exact', 'on a parabola where the numbers are round', parabola, 3, 1],
  ['exact', 'on a parabola where the numbers are round', parabola, 3, 0.5],
  ['bent', 'on a curve that is not symmetric about the point', cubic, 1, 1],
  ['bent', 'on a curve that is not symmetric about the point', cubic, 1, 0.1],
  ['bent', 'on a curve that is not symmetric about the point', cubic, 1, 1e-3],
  ['rounding', 'where h is small beside that', cubic, 1, 1e-9],
  ['lost', 'where x + h is x', parabola, 3, 1e-16],
  ['lost', 'where x + h is x', parabola, -2.59e13, 1e-4],
])('the verdict is “%s” %s', (verdict, _, curve, x, h) => {
  expect(verdictOf(curve, x, h)).toBe(verdict);
});

it('asks for a somewhat smaller h only where that helps', () => {
  const error = (x: number, h: number) => Math.abs(numericalDiff(cubic.f, x, h) - cubic.slope(x));
  const widths = [1e-2, 1e-3, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6, 1e-8];
  const asked = [1, -3, 4, 10, 0.5, 0.01].flatMap((x) =>
    widths.filter((h) => verdictOf(cubic, x, h) === 'bent').map((h) => [x, h] as const),
  );
  expect(asked).toContainEqual([1, 1e-4]);
  expect(asked).not.toContainEqual([10, 1e-4]);
  for (const [x, h] of asked) expect(error(x, h / 3), `${x} ± ${h}`).toBeLessThan(error(x, h));
});

it('says when h is not lost, but f does not feel it; and nothing where f has left float64', () => {
  expect(numericalDiff(parabola.f, first.at, first.h)).toBe(first.value);
  const flat = { x: 1, h: 1e-12, ahead: 1e6, behind: 1e6, secant: 0, tangent: 2 };
  expect(verdictOn(flat)).toBe('same');
  expect(verdictOn({ ...flat, h: 1e-4, ahead: Infinity, secant: Infinity })).toBeNull();
});

it('counts what cancels', () => {
  // 0.0012 of 25 is left: −log10(0.0012/25) = 4.3.
  expect(lostText(25.00060001, 24.99940001)).toBe('4.3');
  expect(lostText(25, 25)).toBe('15.7');
});
