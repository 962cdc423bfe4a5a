// Our side of each work, on the core's public functions: what the app itself calls.
import { Basin } from '../src/core/maps/basin';
import { Descent } from '../src/core/run/descent';
import { descend } from '../src/core/run/descend';
import { sampleSurface } from '../src/core/maps/sample';
import { Sweep } from '../src/core/maps/sweep';

/** @typedef {import('../src/core/objectives/objective').Objective} Objective */
/** @typedef {import('../src/core/math/gradient-kind').GradientKind} GradientKind */

/**
 * The notebook's run.
 * @param {Objective} objective
 * @param {GradientKind} gradient
 */
const notebookRun = (objective, gradient) => ({
  objective,
  start: [-3, 4],
  lr: 0.1,
  steps: 100,
  gradient,
  h: 1e-4,
});

/** Rows into memory that is there already. @param {Objective} book @param {GradientKind} gradient */
export function hundredSteps(book, gradient) {
  const run = notebookRun(book, gradient);
  const rows = new Float64Array(101 * 5);
  return () => {
    new Descent(run).write(rows, 0, 101);
    return rows[500];
  };
}

/** Memory included. @param {Objective} book */
export function wholeCall(book) {
  const run = notebookRun(book, 'numerical');
  return () => descend(run).x(100, 0);
}

/** In parts, as the worker does it, into memory that is there already. @param {Objective} book */
export function millionSteps(book) {
  const run = { ...notebookRun(book, 'numerical'), lr: 1e-6, steps: 1_000_000 };
  const rows = new Float64Array(1_000_001 * 5);
  return () => {
    const descent = new Descent(run);
    while (descent.step < descent.total) descent.write(rows, descent.step, 20_000);
    return rows[5_000_000];
  };
}

const axis = Float64Array.from({ length: 512 }, (_, i) => -6 + (12 * i) / 511);
const somewhere = Math.floor(512 / 3) * 512 + Math.floor(512 / 5);

/** Into memory that is there already. @param {Objective} typed */
export function sampleLoop(typed) {
  const loop = typed.kernels?.values();
  if (!loop) throw new Error('Expected a formula with loops of its own.');
  const values = new Float64Array(512 * 512);
  return () => {
    loop(axis, axis, values);
    return values[somewhere];
  };
}

/** Memory included. @param {Objective} typed */
export const sample = (typed) => () => sampleSurface(typed, axis, axis)[somewhere];

/** The sum of the indices of the minima reached: which pixel is in which basin. @param {Objective} himmelblau */
export function basin(himmelblau) {
  const run = { ...notebookRun(himmelblau, 'numerical'), lr: 0.01 };
  return () => {
    const map = new Basin(run, [0, 1], axis, axis);
    while (!map.complete) map.advance(1_000_000);
    return map.minimum.reduce((sum, minimum) => sum + minimum, 0);
  };
}

/** The last f of each run, summed over those that stay in float64. @param {Objective} book */
export function sweep(book) {
  const run = notebookRun(book, 'numerical');
  return () => {
    const rates = new Sweep(run, 1e-10, 0.9, 200);
    while (!rates.complete) rates.advance(1_000_000);
    return rates.f.reduce((sum, f) => sum + f, 0);
  };
}
