// Loops over a grid of two variables with f written into them.

import { emit } from '../expression/emit/emit';
import { functionFromSource } from '../expression/emit/function-from-source';
import type { Tree } from '../expression/tree/tree';
import { hoist } from './hoist';
import { indices, type Lines } from './inline';
import type { SlopesLoop, ValuesLoop } from './loops';
import { rename } from './rewrite';

/** So many rows at once share what depends on x0 alone, and keep the processor's units busy. */
const TILE = 4;

export function valuesLoop(value: Tree): ValuesLoop {
  const { rest, columns } = hoist(value, 2);
  const names = indices(columns.length).map((i) => `column${i}`);
  const once = emit(columns, ['x0'], 't');
  const body = [
    'const columns = x0s.length, lines = x1s.length;',
    ...names.map((name) => `const ${name} = new Float64Array(columns);`),
    'for (let i = 0; i < columns; i++) {',
    'const x0 = x0s[i];',
    ...once.statements,
    ...names.map((name, i) => `${name}[i] = ${once.results[i]};`),
    '}',
    'let j = 0;',
    ...rowsOfValues(rest, names, TILE),
    ...rowsOfValues(rest, names, 1),
  ];
  return functionFromSource(['x0s', 'x1s', 'values'], body.join('\n')) as ValuesLoop;
}

/** The loop that computes `tile` rows at once as long as there are so many. */
function rowsOfValues(value: Tree, columns: readonly string[], tile: number): readonly string[] {
  const rows = indices(tile);
  const shared = ['x0', ...columns.map((name) => `${name}[i]`)];
  const trees = rows.map((row) =>
    rename(value, [0, shared.length + row, ...columns.map((_, i) => 1 + i)]),
  );
  const { statements, results } = emit(trees, [...shared, ...rows.map((row) => `y${row}`)], 't');
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
