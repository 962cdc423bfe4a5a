// What tests know of lesson (c).

import type { Objective } from '../../../core/objectives/objective';
import golden from '../../../../golden/notebook.json' with { type: 'json' };
import type { LessonChecks } from '../lesson-checks.fixture';
import type { gradientTexts } from './en';

const bowl = (x0: number, x1: number) => x0 ** 2 + x1 ** 2;

/** In degrees. */
function angle(a: readonly number[], b: readonly number[]): number {
  const cosine = (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b));
  return (Math.acos(cosine) * 180) / Math.PI;
}

/** By how much f falls on a way of 0.1 from (−7, 2) in a direction. */
function fallBy({ f }: Objective, [x0, x1]: readonly [number, number]): number {
  const part = 0.1 / Math.hypot(x0, x1);
  return f(Float64Array.of(-7, 2)) - f(Float64Array.of(-7 + part * x0, 2 + part * x1));
}

export const checks: LessonChecks<typeof gradientTexts> = {
  nearMisses: {
    points: { change: { start: [2, 0] } },
    field: { change: { lr: 0.001 } },
    'where-it-does': { change: { start: [5, 5] }, at: 100 },
  },
  giveaways: {
    vector: [/\|∇f\| = 5\b|기울기의 크기는 5\b/],
    points: [/\(0, 4\)|4\.000000000004/],
    integers: [/25000/],
    field: [/24\.9001/],
    'not-at-minimum': [/[-−]0\.7(?!\d)/],
    steepest: [/0\.39/],
    'where-it-does': [/축 위|[Oo]n the axes/],
  },
  answers: {
    vector: () => Math.hypot(2 * 2, 2 * 1.5),
    field: () => bowl(3 - 0.001 * 6, 4 - 0.001 * 8) - bowl(3, 4),
  },
  numbers: [
    ['vector', '6.00000000000378', golden.numericalGradient[0].value[0]],
    ['vector', '7.999999999999119', golden.numericalGradient[0].value[1]],
    ['points', '4.000000000004', golden.numericalGradient[1].value[1]],
    ['points', '6.000000000012662', golden.numericalGradient[2].value[0]],
  ],
  runNumbers: [
    ['field', { lr: 0.001 }, ({ path }) => ({ '24.9001': path.f(1) })],
    [
      'steepest',
      {},
      ({ objective }) => ({
        '0.396': fallBy(objective, [0.7, -4]),
        '0.390': fallBy(objective, [0, -1]),
        '0.176': fallBy(objective, [7, -2]),
      }),
    ],
    [
      'not-at-minimum',
      {},
      ({ path }) => ({ '64': angle([0.7, -4], [7, -2]), '0.7': -path.gradient(0, 0) }),
    ],
  ],
};
