// What somebody typed as f, read into a tree, or what is wrong with it and where.
//
// A formula is written as on paper or in Python: + - * / ^ **, parentheses, products without a
// sign (2x0, 3(x0 + 1), x0 x1), the functions of functions.ts, pi and e, choices a < b ? c : d
// with and, or, not, and what a notebook holds: x[0], np.sin(…), np.sum(x**2), np.where(…).
// A product without a sign binds closer than a division, as in print: x0/2x1 is x0/(2·x1); but a
// fraction of two numbers stays one: 1/2x0 is (1/2)·x0. A name before a parenthesis is always a
// function: x0(x1 + 1) is refused, because it may be meant as either. A number never follows a
// value without a sign.

import { limits } from './limits';
import { parse } from './parser';
import { Refusal, type FormulaProblem } from './refusal';
import { toTree } from './to-tree';
import { tokensOf } from './tokens';
import type { Tree } from '../tree/tree';

export type ParsedFormula =
  | { readonly ok: true; readonly tree: Tree }
  | { readonly ok: false; readonly problem: FormulaProblem };

export function parseFormula(text: string): ParsedFormula {
  try {
    if (text.length > limits.characters) {
      throw new Refusal(
        { code: 'tooLong', most: limits.characters },
        { from: limits.characters, to: text.length },
      );
    }
    const tokens = tokensOf(text);
    if (tokens.length === 0) throw new Refusal({ code: 'empty' }, { from: 0, to: text.length });
    return { ok: true, tree: toTree(parse(tokens), tokens) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
