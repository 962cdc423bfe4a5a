// The signs that join two values, and how closely each holds what stands beside it.

import type { BinaryOperator } from '../tree/tree';
import { comparisonOperators } from './syntax';

/** The larger, the closer. */
export const precedence = {
  choice: 1,
  or: 2,
  and: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  /** A product without a sign: in x0/2x1 it comes before the division. */
  juxtaposition: 7,
  /** A division of two numbers: in 1/2x0 it comes before the product. */
  fraction: 8,
  prefix: 9,
  power: 10,
} as const;

/** What stands between two values. */
export type Infix =
  | { readonly kind: 'choice' | 'comparison'; readonly precedence: number }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator | 'and' | 'or';
      readonly precedence: number;
      /** The least precedence of a sign within its right side. */
      readonly right: number;
    };

/** a - b - c is (a - b) - c. */
const fromTheLeft = (operator: BinaryOperator | 'and' | 'or', level: number): Infix => ({
  kind: 'binary',
  operator,
  precedence: level,
  right: level + 1,
});

export const infixes: ReadonlyMap<string, Infix> = new Map<string, Infix>([
  ['?', { kind: 'choice', precedence: precedence.choice }],
  ['or', fromTheLeft('or', precedence.or)],
  ['and', fromTheLeft('and', precedence.and)],
  ...comparisonOperators.map(
    (sign) => [sign, { kind: 'comparison', precedence: precedence.comparison }] as const,
  ),
  ['+', fromTheLeft('+', precedence.sum)],
  ['-', fromTheLeft('-', precedence.sum)],
  ['*', fromTheLeft('*', precedence.product)],
  ['/', fromTheLeft('/', precedence.product)],
  // a^b^c is a^(b^c), and 2^-3 needs no parentheses.
  ['^', { kind: 'binary', operator: '^', precedence: precedence.power, right: precedence.prefix }],
]);
export const juxtaposition = fromTheLeft('*', precedence.juxtaposition);
export const fraction = fromTheLeft('/', precedence.fraction);
