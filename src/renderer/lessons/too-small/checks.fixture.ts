// What tests know of lesson (f).

import golden from '../../../../golden/notebook.json' with { type: 'json' };
import type { LessonChecks } from '../lesson-checks.fixture';
import type { tooSmallTexts } from './en';

const [, ten, tiny] = golden.descentFresh;
const shared = golden.descentSharedInitX.runs.map((run) => run.result);

const distance = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.hypot(a[0] - b[0], a[1] - b[1]);

export const checks: LessonChecks<typeof tooSmallTexts> = {
  nearMisses: {
    creep: { change: { lr: 0.01 } },
    honest: { change: { steps: 1000 } },
    curves: { change: { lr: 0.1 } },
    mystery: {},
    shared: {},
  },
  giveaways: {
    creep: [],
    honest: [],
    curves: [/C [·:–]? ?lr = 0\.03/],
    mystery: [/배열|copy|array/],
    shared: [/2\.59\d*e13/],
  },
  before: { mystery: [/공유 배열|[Ss]hared array/] },
  answers: {
    creep: () => distance(tiny.rows[0], tiny.rows[100]),
    honest: ({ path }) => distance(path.point(0), path.point(10_000)),
  },
  numbers: [
    ['honest', '-2.99999994', tiny.rows[100][0]],
    ['honest', '3.99999992', tiny.rows[100][1]],
    ['honest', '24.999999', tiny.rows[100][2]],
    ['mystery', '2.34235971e+12', shared[1][0]],
    ['mystery', '-3.96091057e+12', shared[2][1]],
    ['shared', '2.342e12', shared[2][0]],
    ['shared', '-3.961e12', shared[1][1]],
    ['shared', '-2.590e13', ten.rows[100][0]],
    ['shared', '-1.295e12', ten.rows[100][1]],
  ],
  runNumbers: [
    ['curves', { lr: 0.1 }, ({ path }) => ({ '0.64': path.f(1) / path.f(0) })],
    ['curves', { lr: 1.05 }, ({ path }) => ({ '1.21': path.f(1) / path.f(0) })],
    ['curves', { lr: 0.03 }, ({ path }) => ({ '0.8836': path.f(1) / path.f(0) })],
  ],
};
