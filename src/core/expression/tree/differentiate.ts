// The gradient of a tree, as trees: forward-mode differentiation, one rule a node. Parts shared
// between f and its derivatives are the same objects, so that source made from them computes each
// once (see emit.ts).
//
// Where a formula has a kink, one of its one-sided slopes or a slope between them is taken:
// abs′(0) = 0 and sign′ = floor′ = ceil′ = round′ = 0 everywhere; min and max at a tie follow their
// first argument; a choice follows the branch that it takes; atan2(0, 0) has the slope 0. Where a
// rule is infinity times a change of 0 (a root at 0, asin at 1), the slope is 0, so that
// sqrt(x0^2 + x1^2) has the gradient 0 at its tip.

import {
  add,
  call,
  choose,
  compare,
  divide,
  isNumber,
  multiply,
  negate,
  number,
  power,
  subtract,
  unlessStill,
  zero,
} from './build';
import { derivatives } from './derivatives';
import type { Tree } from './tree';

/** ∂tree/∂x0 … ∂tree/∂x(dimension − 1). */
export function gradientTrees(tree: Tree, dimension: number): readonly Tree[] {
  return Array.from({ length: dimension }, (_, index) => new Derivative(index).of(tree));
}

class Derivative {
  private readonly known = new Map<Tree, Tree>();

  constructor(private readonly index: number) {}

  of(tree: Tree): Tree {
    const known = this.known.get(tree);
    if (known) return known;
    const made = this.make(tree);
    this.known.set(tree, made);
    return made;
  }

  private make(tree: Tree): Tree {
    switch (tree.kind) {
      case 'number':
      case 'constant':
        return zero;
      case 'variable':
        return tree.index === this.index ? number(1) : zero;
      case 'negation':
        return negate(this.of(tree.of));
      case 'binary':
        return this.binary(tree);
      case 'call': {
        const changes = tree.args.map((arg) => this.of(arg));
        if (changes.every((change) => isNumber(change, 0))) return zero;
        return derivatives[tree.name](tree, tree.args, changes);
      }
      case 'choice':
        return choose(tree.test, this.of(tree.yes), this.of(tree.no));
    }
  }

  private binary(tree: Tree & { kind: 'binary' }): Tree {
    const { left: a, right: b } = tree;
    const da = this.of(a);
    const db = this.of(b);
    switch (tree.operator) {
      case '+':
        return add(da, db);
      case '-':
        return subtract(da, db);
      case '*':
        return add(multiply(da, b), multiply(a, db));
      case '/':
        return divide(subtract(da, multiply(tree, db)), b);
      case '^':
        return add(ofBase(a, b, da), ofExponent(tree, a, b, db));
    }
  }
}

/** b · a^(b − 1) · a′ */
function ofBase(a: Tree, b: Tree, da: Tree): Tree {
  if (isNumber(da, 0)) return zero;
  const lower = b.kind === 'number' ? number(b.value - 1) : subtract(b, number(1));
  const slope = multiply(multiply(b, power(a, lower)), da);
  const isRoot = b.kind !== 'number' || (b.value > 0 && b.value < 1);
  return isRoot ? unlessStill(da, slope) : slope;
}

/** a^b · ln a · b′, and 0 for a = 0, where a^b stays 0 for every b > 0. */
function ofExponent(tree: Tree, a: Tree, b: Tree, db: Tree): Tree {
  if (isNumber(db, 0)) return zero;
  if (a.kind === 'constant' && a.name === 'e') return multiply(tree, db);
  const slope = unlessStill(db, multiply(multiply(tree, call('log', a)), db));
  if (a.kind === 'constant' || (a.kind === 'number' && a.value !== 0)) return slope;
  const atZero = {
    kind: 'and',
    left: compare(a, '==', zero),
    right: compare(b, '>', zero),
  } as const;
  return choose(atZero, zero, slope);
}
