// Makers of trees. They leave out what does nothing (0 + a, 1 · a, 0 · a, a^1), so that the
// derivative of a long formula stays as short as one written by hand. 0 · a is 0 here even where
// a is infinite: the factor 0 of a derivative means that nothing changes.

import type { FunctionName } from './functions';
import type { BinaryOperator, ComparisonOperator, Test, Tree } from './tree';

export const number = (value: number): Tree => ({ kind: 'number', value });
export const zero = number(0);
const one = number(1);

export const isNumber = (tree: Tree, value: number): boolean =>
  tree.kind === 'number' && tree.value === value;

const binary = (operator: BinaryOperator, left: Tree, right: Tree): Tree => ({
  kind: 'binary',
  operator,
  left,
  right,
});

export function add(left: Tree, right: Tree): Tree {
  if (isNumber(left, 0)) return right;
  return isNumber(right, 0) ? left : binary('+', left, right);
}

export function subtract(left: Tree, right: Tree): Tree {
  if (isNumber(right, 0)) return left;
  return isNumber(left, 0) ? negate(right) : binary('-', left, right);
}

export function multiply(left: Tree, right: Tree): Tree {
  if (isNumber(left, 0) || isNumber(right, 0)) return zero;
  if (isNumber(left, 1)) return right;
  return isNumber(right, 1) ? left : binary('*', left, right);
}

export function divide(left: Tree, right: Tree): Tree {
  if (isNumber(left, 0)) return zero;
  return isNumber(right, 1) ? left : binary('/', left, right);
}

export function power(base: Tree, exponent: Tree): Tree {
  if (isNumber(exponent, 0)) return one;
  return isNumber(exponent, 1) ? base : binary('^', base, exponent);
}

export function negate(of: Tree): Tree {
  if (of.kind === 'number') return of.value === 0 ? zero : number(-of.value);
  return { kind: 'negation', of };
}

export const call = (name: FunctionName, ...args: Tree[]): Tree => ({ kind: 'call', name, args });

export const compare = (left: Tree, operator: ComparisonOperator, right: Tree): Test => ({
  kind: 'comparison',
  operator,
  left,
  right,
});

export function choose(test: Test, yes: Tree, no: Tree): Tree {
  if (yes === no || (isNumber(yes, 0) && isNumber(no, 0))) return yes;
  return { kind: 'choice', test, yes, no };
}

/** `slope`, which is infinity times `change` somewhere, but 0 where nothing changes. */
export function unlessStill(change: Tree, slope: Tree): Tree {
  if (change.kind === 'number') return slope;
  return choose(compare(change, '==', zero), zero, slope);
}
