// A formula as it is written, before anybody asks whether it stands for a number. A node reaches
// from its first value or name to its last one: what is underlined has neither the signs before
// it nor the parentheses around it.

import type { CallMeaning, ValueMeaning } from './names';
import type { Range } from './refusal';
import type { Token } from './tokens';
import type { BinaryOperator, ComparisonOperator } from '../tree/tree';

export const comparisonOperators = [
  '<',
  '<=',
  '>',
  '>=',
  '==',
  '!=',
] as const satisfies readonly ComparisonOperator[];

export const prefixSigns = ['+', '-', 'not'] as const;

export type Syntax = Range &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'name'; readonly meaning: ValueMeaning }
    | {
        readonly kind: 'call';
        readonly name: Token;
        readonly meaning: CallMeaning;
        readonly args: readonly Syntax[];
      }
    | { readonly kind: 'prefix'; readonly sign: (typeof prefixSigns)[number]; readonly of: Syntax }
    | {
        readonly kind: 'binary';
        readonly operator: BinaryOperator | 'and' | 'or';
        readonly left: Syntax;
        readonly right: Syntax;
      }
    /** a < b, or a chain such as 0 < a < b: one value more than operators. */
    | {
        readonly kind: 'comparison';
        readonly operators: readonly ComparisonOperator[];
        readonly values: readonly Syntax[];
      }
    | { readonly kind: 'choice'; readonly test: Syntax; readonly yes: Syntax; readonly no: Syntax }
  );
