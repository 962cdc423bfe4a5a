// Trees made of other trees. Parts that were one object stay one object.

import type { Test, Tree } from '../expression/tree/tree';

/** @param change what stands in for a part; null: the part stays, its own parts are asked */
export function rewrite(tree: Tree, change: (part: Tree) => Tree | null): Tree {
  const known = new Map<Tree, Tree>();
  const made = (part: Tree): Tree => {
    const it = known.get(part) ?? change(part) ?? withParts(part, made);
    known.set(part, it);
    return it;
  };
  return made(tree);
}

/** The tree with variable i renamed to variable names[i]. */
export const rename = (tree: Tree, names: readonly number[]): Tree =>
  rewrite(tree, (part) =>
    part.kind === 'variable' ? { kind: 'variable', index: names[part.index] } : null,
  );

function withParts(tree: Tree, made: (part: Tree) => Tree): Tree {
  switch (tree.kind) {
    case 'number':
    case 'constant':
    case 'variable':
      return tree;
    case 'negation':
      return { ...tree, of: made(tree.of) };
    case 'binary':
      return { ...tree, left: made(tree.left), right: made(tree.right) };
    case 'call':
      return { ...tree, args: tree.args.map(made) };
    case 'choice':
      return {
        ...tree,
        test: testWithParts(tree.test, made),
        yes: made(tree.yes),
        no: made(tree.no),
      };
  }
}

function testWithParts(test: Test, made: (part: Tree) => Tree): Test {
  switch (test.kind) {
    case 'comparison':
      return { ...test, left: made(test.left), right: made(test.right) };
    case 'and':
    case 'or':
      return {
        ...test,
        left: testWithParts(test.left, made),
        right: testWithParts(test.right, made),
      };
    case 'not':
      return { kind: 'not', of: testWithParts(test.of, made) };
  }
}
