// For tests: random formulas, as trees of the kind that reading makes.

import fc from 'fast-check';
import { functions, type FunctionName } from './functions';
import type { Test, Tree } from './tree';

const names = Object.keys(functions) as FunctionName[];

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Tree>(variable(0), variable(1)) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom(0, 0.5, 1, 2, 3, -1.5, -2)
      .map((value): Tree => ({ kind: 'number', value })),
  },
  { weight: 1, arbitrary: fc.constantFrom<Tree>(constant('pi'), constant('e')) },
);

function variable(index: number): Tree {
  return { kind: 'variable', index };
}

function constant(name: 'pi' | 'e'): Tree {
  return { kind: 'constant', name };
}

/** Any tree of this language, a few levels deep. */
export const randomTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; test: Test }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.record({ kind: fc.constant('negation' as const), of: tie('tree') }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom('+', '-', '*', '/', '^'),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.tuple(fc.constantFrom(...names), tie('tree'), tie('tree')).map(([name, a, b]): Tree => ({
      kind: 'call',
      name,
      args: functions[name].arity === 1 ? [a] : [a, b],
    })),
    fc.record({
      kind: fc.constant('choice' as const),
      test: tie('test'),
      yes: tie('tree'),
      no: tie('tree'),
    }),
  ),
  test: fc.oneof(
    { maxDepth: 2 },
    fc.record({
      kind: fc.constant('comparison' as const),
      operator: fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('test'),
      right: tie('test'),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('test') }),
  ),
})).tree;
