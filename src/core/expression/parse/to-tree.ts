// From what is written to the tree that it means, or why it means no number: conditions stand
// where conditions are wanted and values elsewhere, calls have their number of values, x alone is
// a number or an element of an array.

import { call, compare, number } from '../tree/build';
import { limits } from './limits';
import { takes, type ValueMeaning } from './names';
import type { Syntax } from './syntax';
import { Refusal, type Range } from './refusal';
import type { Token } from './tokens';
import type { Test, Tree } from '../tree/tree';

type Call = Extract<Syntax, { kind: 'call' }>;
type Comparison = Extract<Syntax, { kind: 'comparison' }>;
type Choice = { readonly test: Syntax; readonly yes: Syntax; readonly no: Syntax };

/**
 * @param tokens those from which `syntax` was parsed
 * @throws Refusal
 */
export function toTree(syntax: Syntax, tokens: readonly Token[]): Tree {
  return new Reading(tokens).tree(syntax, 1);
}

class Reading {
  private nodes = 0;
  /** Inside a sum: the element that x stands for, and whether x was met. */
  private element: { readonly index: number; met: boolean } | null = null;
  /** The text treats x as an array, so that x alone is no number. */
  private readonly xIsArray: boolean;
  private readonly everything: Range;

  constructor(tokens: readonly Token[]) {
    this.xIsArray = tokens.some(({ text }) => text === 'sum' || text.startsWith('x['));
    this.everything = { from: tokens[0].from, to: tokens[tokens.length - 1].to };
  }

  tree(syntax: Syntax, depth: number): Tree {
    this.count(depth);
    switch (syntax.kind) {
      case 'number':
        return number(syntax.value);
      case 'name':
        return this.named(syntax.meaning, syntax);
      case 'call':
        return this.call(syntax, depth + 1);
      case 'choice':
        return this.choice(syntax, depth + 1);
      case 'prefix': {
        if (syntax.sign === 'not') throw new Refusal({ code: 'notWithoutParentheses' }, syntax);
        const of = this.tree(syntax.of, depth + 1);
        return syntax.sign === '+' ? of : negative(of);
      }
      case 'binary': {
        const { operator } = syntax;
        if (operator === 'and' || operator === 'or') break;
        const left = this.tree(syntax.left, operator === '^' ? depth + 1 : depth);
        return { kind: 'binary', operator, left, right: this.tree(syntax.right, depth + 1) };
      }
      case 'comparison':
    }
    throw new Refusal({ code: 'comparisonAsValue' }, syntax);
  }

  private test(syntax: Syntax, depth: number): Test {
    this.count(depth);
    if (syntax.kind === 'comparison') return this.comparison(syntax, depth + 1);
    if (syntax.kind === 'prefix' && syntax.sign === 'not') {
      return { kind: 'not', of: this.test(syntax.of, depth + 1) };
    }
    if (syntax.kind === 'binary' && (syntax.operator === 'and' || syntax.operator === 'or')) {
      const left = this.test(syntax.left, depth);
      return { kind: syntax.operator, left, right: this.test(syntax.right, depth + 1) };
    }
    throw new Refusal({ code: 'valueAsCondition' }, syntax);
  }

  /** 0 < x0 < 1 is 0 < x0 and x0 < 1. */
  private comparison({ operators, values }: Comparison, depth: number): Test {
    const trees = values.map((value) => this.tree(value, depth));
    return operators
      .map((operator, i) => compare(trees[i], operator, trees[i + 1]))
      .reduce((left, right) => ({ kind: 'and', left, right }));
  }

  private choice({ test, yes, no }: Choice, depth: number): Tree {
    return {
      kind: 'choice',
      test: this.test(test, depth),
      yes: this.tree(yes, depth),
      no: this.tree(no, depth),
    };
  }

  private named(meaning: ValueMeaning, range: Range): Tree {
    if (meaning.kind === 'constant') return { kind: 'constant', name: meaning.name };
    if (meaning.kind === 'variable') return { kind: 'variable', index: meaning.index };
    if (this.element) this.element.met = true;
    else if (this.xIsArray) throw new Refusal({ code: 'plainX' }, range);
    return { kind: 'variable', index: this.element?.index ?? 0 };
  }

  private call(syntax: Call, depth: number): Tree {
    const { name, meaning, args } = syntax;
    const { count, orMore } = takes(meaning);
    if (args.length < count || (args.length > count && !orMore)) {
      throw new Refusal(
        { code: 'wrongCount', name: name.text, wanted: count, orMore, got: args.length },
        name,
      );
    }
    if (meaning.kind === 'sum') return this.sum(syntax, depth);
    if (meaning.kind === 'where') {
      const [test, yes, no] = args;
      return this.choice({ test, yes, no }, depth);
    }
    const values = args.map((arg) => this.tree(arg, depth));
    const [a, b] = values;
    switch (meaning.kind) {
      case 'power':
        return { kind: 'binary', operator: '^', left: a, right: b };
      case 'square':
        return { kind: 'binary', operator: '^', left: a, right: number(2) };
      case 'function':
        if (!orMore) return call(meaning.name, ...values);
        return values.reduce((one, other) => call(meaning.name, one, other));
    }
  }

  /** sum(x**2) is x0**2 + x1**2: its argument is read once for each element. */
  private sum({ name, args }: Call, depth: number): Tree {
    if (this.element) throw new Refusal({ code: 'sumInSum' }, name);
    const [left, right] = [0, 1].map((index) => {
      const element = { index, met: false };
      this.element = element;
      const term = this.tree(args[0], depth);
      if (!element.met) throw new Refusal({ code: 'sumWithoutX' }, name);
      return term;
    });
    this.element = null;
    return { kind: 'binary', operator: '+', left, right };
  }

  private count(depth: number): void {
    this.nodes++;
    if (this.nodes > limits.nodes)
      throw new Refusal({ code: 'tooManyParts', most: limits.nodes }, this.everything);
    if (depth > limits.depth)
      throw new Refusal({ code: 'tooDeep', most: limits.depth }, this.everything);
  }
}

/** -2 is a number. */
const negative = (of: Tree): Tree =>
  of.kind === 'number' && of.value > 0 ? number(-of.value) : { kind: 'negation', of };
