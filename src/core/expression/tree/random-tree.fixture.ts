// For tests: random formulas, as trees of the kind that reading makes.

import fc from 'fast-check';
import { functions, type FunctionName } from './functions';
import type { Test, Tree } from './tree';

const names = Object.keys(functions) as FunctionName[];

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 5, arbitrary: kind('variable', { index: fc.constantFrom(0, 1) }) },
  { weight: 3, arbitrary: kind('number', { value: fc.constantFrom(0, 0.5, 1, 2, 3, -1.5, -2) }) },
  { weight: 1, arbitrary: kind('constant', { name: fc.constantFrom('pi', 'e') }) },
);

/** Trees of one kind, their other fields at random. */
function kind<K extends string, T>(name: K, fields: { [P in keyof T]: fc.Arbitrary<T[P]> }) {
  return fc.record(fields).map((rest) => ({ kind: name, ...rest }));
}

/** Any tree of this language, a few levels deep. */
export const randomTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; test: Test }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    kind('negation', { of: tie('tree') }),
    kind('binary', {
      operator: fc.constantFrom('+', '-', '*', '/', '^'),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.tuple(fc.constantFrom(...names), tie('tree'), tie('tree')).map(([name, a, b]): Tree => ({
      kind: 'call',
      name,
      args: functions[name].arity === 1 ? [a] : [a, b],
    })),
    kind('choice', { test: tie('test'), yes: tie('tree'), no: tie('tree') }),
  ),
  test: fc.oneof(
    { maxDepth: 2 },
    kind('comparison', {
      operator: fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
      left: tie('tree'),
      right: tie('tree'),
    }),
    kind('and', { left: tie('test'), right: tie('test') }),
    kind('or', { left: tie('test'), right: tie('test') }),
    kind('not', { of: tie('test') }),
  ),
})).tree;
