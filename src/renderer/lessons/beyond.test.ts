import { describe, test } from 'vitest';
import type { Live } from './live-lab.fixture';
import { expectRun, type RunSaying } from './lesson-sentences.fixture';

/** ∂f/∂x0 at each step that was made. */
const gradients = (path: Live['path']): number[] =>
  Array.from({ length: path.length - 1 }, (_, step) => path.gradient(step, 0));

/** The root of the exponential moving average of squares, as RMSProp divides by it. */
const fadingMean = (all: readonly number[]): number =>
  Math.sqrt(all.reduce((mean, g) => 0.99 * mean + 0.01 * g * g, 0));

const fromRuns: readonly RunSaying[] = [
  ['beyond.ravine', {}, ({ path }) => ({ '-3.31': path.x(100, 0) })],
  ['beyond.momentum', {}, ({ path }) => ({ '5.47': path.f(100) })],
  ['beyond.momentum', { optimizer: { id: 'momentum' } }, ({ path }) => ({ '0.13': path.f(100) })],
  [
    'beyond.adagrad',
    { optimizer: { id: 'adagrad' }, lr: 0.5 },
    ({ path }) => ({ '-3.5': path.x(1, 0), '1000': path.gradient(0, 1) }),
  ],
  [
    'beyond.rmsprop',
    {},
    ({ path, objective }) => ({
      '1209': path.gradient(0, 0),
      '-0.254': path.x(500, 0),
      '-0.366': objective.minima?.[0]?.[0] ?? Number.NaN,
      '1219': Math.hypot(...gradients(path)),
    }),
  ],
  [
    'beyond.rmsprop',
    { optimizer: { id: 'rmsprop' }, lr: 0.1 },
    ({ path }) => ({
      '-0.365': path.x(500, 0),
      '121': fadingMean(gradients(path).slice(0, 1)),
      '9.9': fadingMean(gradients(path)),
    }),
  ],
  ['beyond.adam', { optimizer: { id: 'adam' } }, ({ outcome }) => ({ '174': outcome.step })],
  ['beyond.adam', {}, ({ path }) => ({ '299': -path.x(1, 1) / path.x(0, 1) })],
];

describe.each(fromRuns)('%s with %j', (at, change, sayings) => {
  test('says what a run shows', () => expectRun(at, change, sayings));
});
