// Loops over a grid of two variables with f written into them.

import { emit } from '../expression/emit';
import { functionFromSource } from '../expression/function-from-source';
import type { Tree } from '../expression/tree';
import { at } from './at-points';
import { indices, type Lines } from './inline';

/** values[j * x0s.length + i] = f(x0s[i], x1s[j]) */
export type ValuesLoop = (x0s: Float64Array, x1s: Float64Array, values: Float64Array) => void;

/** The pairs ∂f/∂x0, ∂f/∂x1 in the order of `ValuesLoop`. */
export type SlopesLoop = (
  x0s: Float64Array,
  x1s: Float64Array,
  h: number,
  slopes: Float64Array,
) => void;

/** So many rows at once share what depends on x0 alone, and keep the processor's units busy. */
const TILE = 4;

export function valuesLoop(value: Tree): ValuesLoop {
  const body = [
    'const columns = x0s.length, lines = x1s.length;',
    'let j = 0;',
    ...rowsOfValues(value, TILE),
    ...rowsOfValues(value, 1),
  ];
  return functionFromSource(['x0s', 'x1s', 'values'], body.join('\n')) as ValuesLoop;
}

/** The loop that computes `tile` rows at once as long as there are so many. */
function rowsOfValues(value: Tree, tile: number): readonly string[] {
  const rows = indices(tile);
  const trees = rows.map((row) => at(value, [0, 1 + row]));
  const { statements, results } = emit(trees, ['x0', ...rows.map((row) => `y${row}`)], 't');
  return [
    `for (; j + ${tile - 1} < lines; j += ${tile}) {`,
    ...rows.map((row) => `const y${row} = x1s[j + ${row}], k${row} = (j + ${row}) * columns;`),
    'for (let i = 0; i < columns; i++) {',
    'const x0 = x0s[i];',
    ...statements,
    ...rows.map((row) => `values[k${row} + i] = ${results[row]};`),
    '}',
    '}',
  ];
}

export function slopesLoop({ statements, gradient }: Lines): SlopesLoop {
  const body = [
    'const columns = x0s.length, lines = x1s.length, width = 2 * h;',
    'let k = 0;',
    'for (let j = 0; j < lines; j++) {',
    'const x1 = x1s[j];',
    'for (let i = 0; i < columns; i++) {',
    'const x0 = x0s[i];',
    ...statements,
    `slopes[k] = ${gradient[0]};`,
    `slopes[k + 1] = ${gradient[1]};`,
    'k += 2;',
    '}',
    '}',
  ];
  return functionFromSource(['x0s', 'x1s', 'h', 'slopes'], body.join('\n')) as SlopesLoop;
}
