// Loops of plain gradient descent with f written into them: numbers stay in registers, and
// nothing is called.

import { functionFromSource } from '../expression/function-from-source';
import { rowWidth } from '../trajectory';
import { indices, type Lines } from './inline';

/**
 * The rows of steps from … to − 1 (see trajectory.ts) into `rows` from its row `at` on. Before
 * each step but step 0, x moves by −lr·g; x and g are left as the last row has them.
 */
export type RowsLoop = (
  x: Float64Array,
  g: Float64Array,
  lr: number,
  h: number,
  rows: Float64Array,
  at: number,
  from: number,
  to: number,
) => void;

/** Takes x from step `from` to step `to`; the points from + 1 … to go into `path` at [step * n]. */
export type PointsLoop = (
  x: Float64Array,
  lr: number,
  h: number,
  path: Float64Array,
  from: number,
  to: number,
) => void;

export function rowsLoop(n: number, { statements, value, gradient }: Lines): RowsLoop {
  const all = indices(n);
  const width = rowWidth(n);
  const body = [
    'const width = 2 * h;',
    ...all.map((i) => `let x${i} = x[${i}], g${i} = g[${i}];`),
    `let k = at * ${width};`,
    'for (let step = from; step < to; step++) {',
    'if (step > 0) {',
    ...all.map((i) => `x${i} -= lr * g${i};`),
    '}',
    ...statements,
    ...all.map((i) => `g${i} = ${gradient[i]};`),
    ...all.map((i) => `rows[k + ${i}] = x${i};`),
    `rows[k + ${n}] = ${value};`,
    ...all.map((i) => `rows[k + ${n + 1 + i}] = g${i};`),
    `k += ${width};`,
    '}',
    ...all.map((i) => `x[${i}] = x${i}; g[${i}] = g${i};`),
  ];
  const parameters = ['x', 'g', 'lr', 'h', 'rows', 'at', 'from', 'to'];
  return functionFromSource(parameters, body.join('\n')) as RowsLoop;
}

export function pointsLoop(n: number, { statements, gradient }: Lines): PointsLoop {
  const all = indices(n);
  const body = [
    'const width = 2 * h;',
    ...all.map((i) => `let x${i} = x[${i}];`),
    `let k = (from + 1) * ${n};`,
    'for (let step = from; step < to; step++) {',
    ...statements,
    // All slopes first: the next x must not mix with this one.
    ...all.map((i) => `const g${i} = ${gradient[i]};`),
    ...all.map((i) => `x${i} -= lr * g${i};`),
    ...all.map((i) => `path[k + ${i}] = x${i};`),
    `k += ${n};`,
    '}',
    ...all.map((i) => `x[${i}] = x${i};`),
  ];
  const parameters = ['x', 'lr', 'h', 'path', 'from', 'to'];
  return functionFromSource(parameters, body.join('\n')) as PointsLoop;
}
