// A formula after reading: the only thing from which code, derivatives and TeX are made. It holds
// numbers and names of this file, never a character that was typed.

import type { FunctionName } from './functions';

export type Tree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  /** x0 is index 0. */
  | { readonly kind: 'variable'; readonly index: number }
  | { readonly kind: 'negation'; readonly of: Tree }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Tree;
      readonly right: Tree;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Tree[] }
  | { readonly kind: 'choice'; readonly test: Test; readonly yes: Tree; readonly no: Tree };

/** What stands before the `?` of a choice: true or false, never a number. */
export type Test =
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Tree;
      readonly right: Tree;
    }
  | { readonly kind: 'and' | 'or'; readonly left: Test; readonly right: Test }
  | { readonly kind: 'not'; readonly of: Test };

export type BinaryOperator = '+' | '-' | '*' | '/' | '^';
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '==' | '!=';

export const constants = { pi: Math.PI, e: Math.E } as const satisfies Record<string, number>;
export type ConstantName = keyof typeof constants;
