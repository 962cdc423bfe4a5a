// What tests know of lesson (g).

import type { LessonChecks } from '../lesson-checks.fixture';
import type { astrayTexts } from './en';

export const checks: LessonChecks<typeof astrayTexts> = {
  nearMisses: {
    saddle: { change: { start: [-3, 0.001] } },
    plateau: { change: { lr: 1 } },
    himmelblau: { change: { start: [0, -0.5] } },
    hollows: { change: { start: [1, 1] } },
    dents: { change: { start: [0.7, 0.2] } },
  },
  giveaways: {
    saddle: [/안장점에 (도착|수렴)|at a saddle/],
    plateau: [/처음 값의 9\d|9\d(\.\d+)?% of/],
    himmelblau: [/-2\.8[01]/],
    hollows: [/능선|올라가야|ridge|uphill first/],
    dents: [/0\.995/],
  },
  answers: {},
  numbers: [],
  runNumbers: [
    [
      'plateau',
      { lr: 0.1 },
      ({ path }) => ({
        '-2.97': path.x(100, 0),
        '3.96': path.x(100, 1),
        '0.0048': Math.hypot(path.gradient(0, 0), path.gradient(0, 1)),
      }),
    ],
    [
      'himmelblau',
      { start: [-1, 0] },
      ({ path }) => ({ '-2.81': path.x(100, 0), '3.13': path.x(100, 1) }),
    ],
    ['hollows', {}, ({ path }) => ({ '-64.2': path.f(100) })],
    ['hollows', { start: [-0.3, -0.3] }, ({ path }) => ({ '-78.3': path.f(100) })],
    [
      'dents',
      {},
      ({ path, objective }) => ({ '7.96': path.f(100), '121': objective.minima?.length ?? 0 }),
    ],
  ],
};
