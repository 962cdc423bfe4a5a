// Loops of plain gradient descent with f written into them: numbers stay in registers, and
// nothing is called.

import { functionFromSource } from '../expression/emit/function-from-source';
import { rowWidth } from './row-width';
import { indices, type Lines } from './inline';
import { LANES, type PointsLoop, type RowsLoop } from './loops';

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
  const lanes = indices(LANES);
  const own = lanes.flatMap((lane) =>
    all.map((i) => ({ local: `x${i}of${lane}`, place: lane * n + i })),
  );
  const step = (lane: number) => [
    '{',
    ...all.map((i) => `let x${i} = x${i}of${lane};`),
    ...statements,
    // All slopes first: the next x must not mix with this one.
    ...all.map((i) => `const g${i} = ${gradient[i]};`),
    ...all.map((i) => `x${i} -= lr * g${i};`),
    ...all.map((i) => `path[k + ${lane * n + i}] = x${i}of${lane} = x${i};`),
    '}',
  ];
  const body = [
    'const width = 2 * h;',
    ...own.map(({ local, place }) => `let ${local} = x[${place}];`),
    `let k = (from + 1) * ${LANES * n};`,
    'for (let step = from; step < to; step++) {',
    ...lanes.flatMap(step),
    `k += ${LANES * n};`,
    '}',
    ...own.map(({ local, place }) => `x[${place}] = ${local};`),
  ];
  const parameters = ['x', 'lr', 'h', 'path', 'from', 'to'];
  return functionFromSource(parameters, body.join('\n')) as PointsLoop;
}
