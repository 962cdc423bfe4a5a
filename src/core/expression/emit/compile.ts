// A tree as the two functions that an objective is made of, at the speed of code written by hand.

import { gradientTrees } from '../tree/differentiate';
import { emit } from './emit';
import { functionFromSource } from './function-from-source';
import type { GradientInto, Value } from '../../math/differentiable';
import type { Tree } from '../tree/tree';

export interface Compiled {
  readonly f: Value;
  readonly gradient: GradientInto;
}

/** @param dimension how many variables: the tree uses none beyond */
export function compile(tree: Tree, dimension: number): Compiled {
  const source = sourceOf(tree, dimension);
  return {
    f: functionFromSource(['x'], source.f) as Value,
    gradient: functionFromSource(['x', 'out'], source.gradient) as GradientInto,
  };
}

/** The bodies of f(x) and gradient(x, out), as JavaScript. */
export function sourceOf(tree: Tree, dimension: number): { f: string; gradient: string } {
  const variables = Array.from({ length: dimension }, (_, i) => `x${i}`);
  const read = variables.map((name, i) => `const ${name} = x[${i}];`);
  const value = emit([tree], variables, 't');
  const slopes = emit(gradientTrees(tree, dimension), variables, 't');
  return {
    f: [...read, ...value.statements, `return ${value.results[0]};`].join('\n'),
    gradient: [
      ...read,
      ...slopes.statements,
      ...slopes.results.map((result, i) => `out[${i}] = ${result};`),
    ].join('\n'),
  };
}
