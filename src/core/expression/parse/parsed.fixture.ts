// For tests: a formula that must be readable, and functions made from it.

import { compile, type Compiled } from '../emit/compile';
import type { Differentiable } from '../../math/differentiable';
import { parseFormula } from './parse-formula';
import type { Tree } from '../tree/tree';

export function treeOf(text: string): Tree {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`“${text}”: ${parsed.problem.code}`);
  return parsed.tree;
}

export const compiled = (text: string): Compiled => compile(treeOf(text), 2);

/** f(x0, x1) of a formula. */
export function valueOf(text: string, x0: number, x1: number): number {
  return compiled(text).f(Float64Array.of(x0, x1));
}

export function gradientAt(
  { gradient }: Pick<Differentiable, 'gradient'>,
  x0: number,
  x1: number,
): number[] {
  const out = new Float64Array(2);
  gradient(Float64Array.of(x0, x1), out);
  return [...out];
}

/** a^1 … a^8, in the order of products that emit.ts documents. */
export function wholePower(a: number, n: number): number {
  const square = a * a;
  const cube = square * a;
  const fourth = square * square;
  return [a, square, cube, fourth, fourth * a, cube * cube, cube * cube * a, fourth * fourth][
    n - 1
  ];
}
