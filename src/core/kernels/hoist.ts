// Parts of a formula that depend on x0 alone and call a function, such as sin(x0): over a grid
// they need computing once a column, not once a point. (What depends on x1 alone the engine itself
// takes out of the loop over a row.)

import type { Tree } from '../expression/tree/tree';
import { rewrite } from './rewrite';

export interface Hoisted {
  /** The formula with a variable for each of those parts: number `first` and those that follow. */
  readonly rest: Tree;
  readonly columns: readonly Tree[];
}

export function hoist(tree: Tree, first: number): Hoisted {
  const columns: Tree[] = [];
  const rest = rewrite(tree, (part) => {
    if (has(part, (inner) => inner.kind === 'variable' && inner.index !== 0)) return null;
    if (!has(part, isCall)) return part;
    return { kind: 'variable', index: first + columns.push(part) - 1 };
  });
  return { rest, columns };
}

const isCall = ({ kind }: Tree): boolean => kind === 'call';

/** Whether any part of a tree, itself included, is such a one. */
function has(tree: Tree, such: (part: Tree) => boolean): boolean {
  let found = false;
  rewrite(tree, (part) => {
    found ||= such(part);
    return found ? part : null;
  });
  return found;
}
