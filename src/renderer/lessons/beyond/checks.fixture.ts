// What tests know of lesson (i).

import type { LessonChecks } from '../lesson-checks.fixture';
import type { LiveLab } from '../live-lab.fixture';
import type { beyondTexts } from './en';

/** ∂f/∂x0 at each step that was made. */
const gradients = ({ path }: LiveLab): number[] =>
  Array.from({ length: path.length - 1 }, (_, step) => path.gradient(step, 0));

const rmsprop = { optimizer: { id: 'rmsprop' }, lr: 0.05 } as const;

/** The root of the exponential moving average of squares, as RMSProp divides by it. */
const fadingMean = (all: readonly number[]): number =>
  Math.sqrt(all.reduce((mean, g) => 0.99 * mean + 0.01 * g * g, 0));

export const checks: LessonChecks<typeof beyondTexts> = {
  nearMisses: {
    ravine: { change: { lr: 0.00195 } },
    momentum: { change: { optimizer: { id: 'adagrad' } } },
    adagrad: { change: { optimizer: { id: 'rmsprop' }, lr: 0.5 }, at: 1 },
    rmsprop: { change: { optimizer: { id: 'adagrad' }, lr: 0.1 } },
    adam: { change: { optimizer: { id: 'rmsprop' } } },
    race: { at: 132 },
  },
  giveaways: {
    ravine: [/2\/λ = 0\.002(?!\d)/],
    momentum: [/0\.1[23]/],
    adagrad: [],
    rmsprop: [/합이 커지|sum of squares/],
    adam: [/^(수렴|Converged)$/m],
    race: [/\b132\b/, /^(수렴|Converged)$/m],
  },
  before: { race: [/\b132\b/] },
  answers: { adagrad: ({ path }) => path.x(1, 0) - path.x(0, 0) },
  numbers: [],
  runNumbers: [
    ['ravine', {}, ({ path }) => ({ '-3.31': path.x(100, 0) })],
    ['momentum', {}, ({ path }) => ({ '5.47': path.f(100) })],
    ['momentum', { optimizer: { id: 'momentum' } }, ({ path }) => ({ '0.13': path.f(100) })],
    [
      'adagrad',
      { optimizer: { id: 'adagrad' }, lr: 0.5 },
      ({ path }) => ({ '-3.5': path.x(1, 0), '1000': path.gradient(0, 1) }),
    ],
    [
      'rmsprop',
      {},
      (lab) => ({
        '1209': lab.path.gradient(0, 0),
        '-0.254': lab.path.x(500, 0),
        '-0.366': lab.objective.minima?.[0]?.[0] ?? Number.NaN,
        '1219': Math.hypot(...gradients(lab)),
      }),
    ],
    [
      'rmsprop',
      { optimizer: { id: 'rmsprop' }, lr: 0.1 },
      (lab) => ({
        '-0.365': lab.path.x(500, 0),
        '121': fadingMean(gradients(lab).slice(0, 1)),
        '9.9': fadingMean(gradients(lab)),
      }),
    ],
    ['adam', { optimizer: { id: 'adam' } }, ({ outcome }) => ({ '148': outcome.step })],
    ['race', rmsprop, ({ outcome }) => ({ '132': outcome.step })],
    ['race', { optimizer: { id: 'adam' }, lr: 0.3 }, ({ outcome }) => ({ '148': outcome.step })],
    ['race', { optimizer: { id: 'adagrad' }, lr: 0.5 }, ({ outcome }) => ({ '184': outcome.step })],
    ['race', { optimizer: { id: 'adagrad' }, lr: 1 }, ({ outcome }) => ({ '55': outcome.step })],
    ['race', { optimizer: { id: 'momentum' } }, ({ path }) => ({ '5.4e-6': path.f(300) })],
    ['race', {}, ({ path }) => ({ '2.56': path.f(300) })],
    ['adam', {}, ({ path }) => ({ '299': -path.x(1, 1) / path.x(0, 1) })],
  ],
};
