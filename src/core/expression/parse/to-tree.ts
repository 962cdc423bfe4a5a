// From the parser's nodes to our tree. A node of the parser knows no place in the text, but its
// leaves stand in the order of the tokens: walking both together tells where everything is.

import { call, compare, number } from '../tree/build';
import type { GrammarNode } from './grammar';
import { limits } from './limits';
import { meaningOf, takes } from './names';
import { Refusal, type Range } from './refusal';
import { sentences, wrongCount } from './sentences';
import type { Token } from './tokens';
import type { BinaryOperator, ComparisonOperator, Test, Tree } from '../tree/tree';
import type { Words } from '../../words';

const operators: Record<string, BinaryOperator> = {
  add: '+',
  subtract: '-',
  multiply: '*',
  divide: '/',
  pow: '^',
};

const comparisons: Record<string, ComparisonOperator> = {
  smaller: '<',
  smallerEq: '<=',
  larger: '>',
  largerEq: '>=',
  equal: '==',
  unequal: '!=',
};

/**
 * @param tokens those from which `node` was parsed
 * @throws Refusal
 */
export function toTree(node: GrammarNode, tokens: readonly Token[]): Tree {
  return new Walk(tokens).tree(node, 1);
}

class Walk {
  private readonly leaves: readonly Token[];
  private next = 0;
  private nodes = 0;
  /** Inside a sum: the element that x stands for, and whether x was met. */
  private element: { readonly index: number; met: boolean } | null = null;
  /** The text treats x as an array, so that x alone is no number. */
  private readonly xIsArray: boolean;
  private readonly everything: Range;

  constructor(tokens: readonly Token[]) {
    this.leaves = tokens.filter(
      ({ kind, text }) => kind === 'number' || (kind === 'name' && meaningOf(text)),
    );
    this.xIsArray = tokens.some(({ text }) => text === 'sum' || text.startsWith('x['));
    this.everything = { from: tokens[0].from, to: tokens[tokens.length - 1].to };
  }

  tree(node: GrammarNode, depth: number): Tree {
    if (node.type === 'ParenthesisNode') return this.tree(node.content, depth);
    this.count(depth);
    switch (node.type) {
      case 'ConstantNode':
        return number(Number(this.leaf().text));
      case 'SymbolNode':
        return this.symbol(this.leaf());
      case 'FunctionNode':
        return this.call(this.leaf(), node.args, depth + 1);
      case 'ConditionalNode': {
        const test = this.test(node.condition, depth + 1);
        const yes = this.tree(node.trueExpr, depth + 1);
        return { kind: 'choice', test, yes, no: this.tree(node.falseExpr, depth + 1) };
      }
      case 'OperatorNode':
        return this.operation(node, depth);
      case 'RelationalNode':
        return this.refuse(sentences.comparisonAsValue, node);
    }
  }

  private operation(node: GrammarNode & { type: 'OperatorNode' }, depth: number): Tree {
    const [a, b] = node.args;
    if (node.fn === 'unaryPlus') return this.tree(a, depth + 1);
    if (node.fn === 'unaryMinus') {
      const of = this.tree(a, depth + 1);
      return of.kind === 'number' && of.value > 0 ? number(-of.value) : { kind: 'negation', of };
    }
    if (node.fn === 'not') this.refuse(sentences.notWithoutParentheses, node);
    const operator = Object.hasOwn(operators, node.fn) ? operators[node.fn] : undefined;
    if (!operator) this.refuse(sentences.comparisonAsValue, node);
    const left = this.tree(a, operator === '^' ? depth + 1 : depth);
    return { kind: 'binary', operator, left, right: this.tree(b, depth + 1) };
  }

  private test(node: GrammarNode, depth: number): Test {
    if (node.type === 'ParenthesisNode') return this.test(node.content, depth);
    this.count(depth);
    if (node.type === 'RelationalNode') return this.chain(node, depth);
    if (node.type !== 'OperatorNode') this.refuse(sentences.valueAsCondition, node);
    const { fn, args } = node;
    const [a, b] = args;
    if (fn === 'not') return { kind: 'not', of: this.test(a, depth + 1) };
    if (fn === 'and' || fn === 'or') {
      return { kind: fn, left: this.test(a, depth), right: this.test(b, depth + 1) };
    }
    if (!Object.hasOwn(comparisons, fn)) this.refuse(sentences.valueAsCondition, node);
    const left = this.tree(a, depth + 1);
    return compare(left, comparisons[fn], this.tree(b, depth + 1));
  }

  /** 0 < x0 < 1, which is 0 < x0 and x0 < 1. */
  private chain(node: GrammarNode & { type: 'RelationalNode' }, depth: number): Test {
    const values = node.params.map((param) => this.tree(param, depth + 1));
    return node.conditionals
      .map((fn, i) => compare(values[i], comparisons[fn], values[i + 1]))
      .reduce((left, right) => ({ kind: 'and', left, right }));
  }

  private symbol(token: Token): Tree {
    const meaning = meaningOf(token.text);
    if (meaning?.kind === 'constant') return { kind: 'constant', name: meaning.name };
    if (meaning?.kind === 'variable') return { kind: 'variable', index: meaning.index };
    if (meaning?.kind !== 'x') throw new Refusal(sentences.unreadable, token);
    if (this.element) this.element.met = true;
    else if (this.xIsArray) throw new Refusal(sentences.plainX, token);
    return { kind: 'variable', index: this.element?.index ?? 0 };
  }

  private call(token: Token, args: readonly GrammarNode[], depth: number): Tree {
    const meaning = meaningOf(token.text);
    const wanted = meaning && takes(meaning);
    if (!meaning || !wanted) throw new Refusal(sentences.unreadable, token);
    const { count, orMore } = wanted;
    if (args.length < count || (args.length > count && !orMore)) {
      throw new Refusal(wrongCount(token.text, count, orMore, args.length), token);
    }
    if (meaning.kind === 'sum') return this.sum(token, args[0], depth);
    if (meaning.kind === 'where') {
      const test = this.test(args[0], depth);
      return {
        kind: 'choice',
        test,
        yes: this.tree(args[1], depth),
        no: this.tree(args[2], depth),
      };
    }
    const values = args.map((arg) => this.tree(arg, depth));
    const [a, b] = values;
    if (meaning.kind === 'power') return { kind: 'binary', operator: '^', left: a, right: b };
    if (meaning.kind === 'square')
      return { kind: 'binary', operator: '^', left: a, right: number(2) };
    if (meaning.kind !== 'function') throw new Refusal(sentences.unreadable, token);
    if (!orMore) return call(meaning.name, ...values);
    return values.reduce((one, other) => call(meaning.name, one, other));
  }

  /** sum(x**2) is x0**2 + x1**2: its argument is walked once for each element. */
  private sum(token: Token, arg: GrammarNode, depth: number): Tree {
    if (this.element) throw new Refusal(sentences.sumInSum, token);
    const start = this.next;
    const terms = [0, 1].map((index) => {
      this.next = start;
      this.element = { index, met: false };
      const term = this.tree(arg, depth);
      if (!this.element.met) throw new Refusal(sentences.sumWithoutX, token);
      return term;
    });
    this.element = null;
    return { kind: 'binary', operator: '+', left: terms[0], right: terms[1] };
  }

  private count(depth: number): void {
    this.nodes++;
    if (this.nodes > limits.nodes) throw new Refusal(sentences.tooManyParts, this.everything);
    if (depth > limits.depth) throw new Refusal(sentences.tooDeep, this.everything);
  }

  private leaf(): Token {
    return this.leaves[this.next++];
  }

  /** Underlines from the first leaf of `node`, which is the next one, to its last. */
  private refuse(words: Words, node: GrammarNode): never {
    const { from } = this.leaves[this.next];
    throw new Refusal(words, { from, to: this.leaves[this.next + leavesIn(node) - 1].to });
  }
}

function leavesIn(node: GrammarNode): number {
  const sum = (nodes: readonly GrammarNode[]) => nodes.reduce((n, one) => n + leavesIn(one), 0);
  switch (node.type) {
    case 'ConstantNode':
    case 'SymbolNode':
      return 1;
    case 'ParenthesisNode':
      return leavesIn(node.content);
    case 'FunctionNode':
      return 1 + sum(node.args);
    case 'OperatorNode':
      return sum(node.args);
    case 'ConditionalNode':
      return sum([node.condition, node.trueExpr, node.falseExpr]);
    case 'RelationalNode':
      return sum(node.params);
  }
}
