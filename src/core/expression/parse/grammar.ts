// mathjs's parser, and of mathjs nothing else: the precedence of operators and of implicit
// products. Loaded when the first formula is read: a tenth of all of mathjs when bundled. It is
// given signs and placeholders, never a name or a number that was typed.

import { create, parseDependencies } from 'mathjs/number';
import { meaningOf, takes } from './names';
import type { Token } from './tokens';

/** A node of mathjs, as far as it is read. Any other kind is refused. */
export type GrammarNode =
  | { readonly type: 'ConstantNode' }
  | { readonly type: 'SymbolNode' }
  | { readonly type: 'ParenthesisNode'; readonly content: GrammarNode }
  | { readonly type: 'FunctionNode'; readonly args: readonly GrammarNode[] }
  | { readonly type: 'OperatorNode'; readonly fn: string; readonly args: readonly GrammarNode[] }
  | {
      readonly type: 'ConditionalNode';
      readonly condition: GrammarNode;
      readonly trueExpr: GrammarNode;
      readonly falseExpr: GrammarNode;
    }
  | {
      readonly type: 'RelationalNode';
      readonly conditionals: readonly string[];
      readonly params: readonly GrammarNode[];
    };

const { parse } = create({ parseDependencies });

/**
 * @param tokens in an order that check-order.ts has checked
 * @throws an error of mathjs for what is no expression of its own
 */
export function grammarOf(tokens: readonly Token[]): GrammarNode {
  return parse(tokens.map(placeholder).join(' ')) as unknown as GrammarNode;
}

function placeholder({ kind, text }: Token): string {
  if (kind === 'number') return '1';
  // mathjs takes the `:` of a choice within a choice for a range unless it stands in parentheses.
  if (text === '?') return '? (';
  if (text === ':') return ') :';
  const meaning = meaningOf(text);
  if (!meaning) return text;
  return takes(meaning) === null ? 'x' : 'f';
}
