// A formula at several points at once: the same trees, each with its own names for the variables,
// so that emit.ts computes what they share only once.

import type { Test, Tree } from '../expression/tree';

/** The tree with variable i renamed to variable names[i]. */
export function at(tree: Tree, names: readonly number[]): Tree {
  return new Renamed(names).of(tree);
}

/** Parts that were one object stay one object. */
class Renamed {
  private readonly known = new Map<Tree, Tree>();

  constructor(private readonly names: readonly number[]) {}

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
        return tree;
      case 'variable':
        return { kind: 'variable', index: this.names[tree.index] };
      case 'negation':
        return { ...tree, of: this.of(tree.of) };
      case 'binary':
        return { ...tree, left: this.of(tree.left), right: this.of(tree.right) };
      case 'call':
        return { ...tree, args: tree.args.map((arg) => this.of(arg)) };
      case 'choice':
        return {
          kind: 'choice',
          test: this.ofTest(tree.test),
          yes: this.of(tree.yes),
          no: this.of(tree.no),
        };
    }
  }

  private ofTest(test: Test): Test {
    switch (test.kind) {
      case 'comparison':
        return { ...test, left: this.of(test.left), right: this.of(test.right) };
      case 'and':
      case 'or':
        return { ...test, left: this.ofTest(test.left), right: this.ofTest(test.right) };
      case 'not':
        return { kind: 'not', of: this.ofTest(test.of) };
    }
  }
}
