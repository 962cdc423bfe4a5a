// What is typed: what is right, at the ends of what is right, and what nobody should type.

import { functions } from '../../src/core/expression/tree/functions';
import { below, oneOf, type Random } from './random';

export const rates = '1e-10 0.1 10 1/3 10^-3 1e308 100 0.9 1 1.01 0.5 3e-324 1.5'.split(' ');

const numbers = '0 -3 4 1 100 1/3 -1e20 1e308 -1.7e308 5e-324 0.1 12 1000 2/7'.split(' ');

export const wrong = [
  '',
  ' ',
  'NaN',
  'Infinity',
  '-',
  '1e',
  '1e999',
  '0x10',
  '1,5',
  '--4',
  '1/0',
  'undefined',
  'null',
  '<img src=x onerror=alert(1)>',
  '“',
  "'; DROP TABLE",
  '\u202e123',
  '\u0007',
  '𝟙',
  '한글',
  '🙂',
  'e'.repeat(400),
  '9'.repeat(400),
  '__proto__',
  'constructor',
  '[object Object]',
  '\\frac{1}{0}',
] as const;

const known = [
  '1/0',
  '0/0',
  'log(x0)',
  'sqrt(x0) + log(x1)',
  '1e-308x0',
  'x0^2 + x1^2',
  'x0^x1',
  'tan(x0)',
  'x0 + x1',
  '0',
  '5',
  '1e308*x0',
  'abs(x0) + abs(x1)',
  'exp(exp(x0))',
  'x0^400',
  'sin(1/x0)',
  'where(x0 > 0, x0, x1)',
  'floor(x0)',
  'max(x0, x1)',
  'np.sum(x**2)',
  'pow(x0, 3) - 3x0*x1^2',
  'x0^2 + foo(x1)',
  'x0 +',
  '((((x0',
  'x0)',
  'x0^^2',
  'alert(1)',
  'constructor(1)',
  'x0 x1',
  'x2^2',
  `${'('.repeat(120)}x0${')'.repeat(120)}`,
  'x0^x0^x0^x0^x0',
] as const;

const unary = Object.keys(functions).filter((name) => !/atan2|min|max|hypot|mod/.test(name));

/** A formula of so many levels. */
function tree(random: Random, depth: number): string {
  if (depth === 0) return oneOf(random, ['x0', 'x1', '2', '0.5', '1e3', 'pi', 'x0', 'x1']);
  const one = tree(random, depth - 1);
  if (random() < 0.3) return `${oneOf(random, unary)}(${one})`;
  const other = tree(random, below(random, depth));
  return `(${one}) ${oneOf(random, ['+', '-', '*', '/', '^'])} (${other})`;
}

export const formula = (random: Random): string =>
  random() < 0.6 ? oneOf(random, known) : tree(random, 1 + below(random, 4));

/** For a field of numbers. */
export const entry = (random: Random): string =>
  oneOf(random, random() < 0.7 ? [...numbers, ...rates] : wrong);

/** For any field at all. */
export const text = (random: Random): string =>
  random() < 0.5
    ? formula(random)
    : oneOf(random, [...wrong, ...numbers, ...rates, 'learn', '걸음']);
