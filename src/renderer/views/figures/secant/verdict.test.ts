import { expect, it } from 'vitest';
import golden from '../../../../../golden/notebook.json';
import { numericalDiff } from '../../../../core/math/numerical-diff';
import { lostText, verdictOn } from './verdict';

const along = (f: (x: number) => number, slope: (x: number) => number) => (x: number, h: number) =>
  verdictOn({
    x,
    h,
    ahead: f(x + h),
    behind: f(x - h),
    secant: numericalDiff(f, x, h),
    tangent: slope(x),
  });
/** function_tmp1 of the notebook. */
const parabola = along(
  (x) => x * x + 16,
  (x) => 2 * x,
);
const cubic = along(
  (x) => x ** 3,
  (x) => 3 * x * x,
);

it('blames rounding for the digits of the notebook', () => {
  const [first] = golden.numericalDiff;
  expect(numericalDiff((x) => x * x + 16, first.at, first.h)).toBe(first.value);
  expect(parabola(first.at, first.h)).toBe('rounding');
});

it('finds nothing to blame on a parabola where the numbers are round', () => {
  expect([parabola(3, 1), parabola(3, 0.5)]).toEqual(['exact', 'exact']);
});

it('blames a wide h on a curve that is not symmetric about the point', () => {
  expect([cubic(1, 1), cubic(1, 0.1), cubic(1, 1e-3)]).toEqual(['bent', 'bent', 'bent']);
  expect(cubic(1, 1e-9)).toBe('rounding');
});

it('asks for a somewhat smaller h only where that helps', () => {
  const error = (x: number, h: number) => Math.abs(numericalDiff((u) => u ** 3, x, h) - 3 * x * x);
  const widths = [1e-2, 1e-3, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6, 1e-8];
  const asked = [1, -3, 4, 10, 0.5, 0.01].flatMap((x) =>
    widths.filter((h) => cubic(x, h) === 'bent').map((h) => [x, h] as const),
  );
  expect(asked).toContainEqual([1, 1e-4]);
  expect(asked).not.toContainEqual([10, 1e-4]);
  for (const [x, h] of asked) expect(error(x, h / 3), `${x} ± ${h}`).toBeLessThan(error(x, h));
});

it('says when h is lost beside x', () => {
  expect(parabola(3, 1e-16)).toBe('lost');
  expect(parabola(-2.59e13, 1e-4)).toBe('lost');
});

it('says when h is not lost, but f does not feel it', () => {
  const flat = { x: 1, h: 1e-12, ahead: 1e6, behind: 1e6, secant: 0, tangent: 2 };
  expect(verdictOn(flat)).toBe('same');
});

it('says nothing where f has left float64', () => {
  const gone = { x: 1, h: 1e-4, ahead: Infinity, behind: 1, secant: Infinity, tangent: 2 };
  expect(verdictOn(gone)).toBeNull();
});

it('counts what cancels', () => {
  // 0.0012 of 25 is left: −log10(0.0012/25) = 4.3.
  expect(lostText(25.00060001, 24.99940001)).toBe('4.3');
  expect(lostText(25, 25)).toBe('15.7');
});
