// What tests know of lesson (c).

import golden from '../../../../golden/notebook.json' with { type: 'json' };
import type { LessonChecks } from '../lesson-checks.fixture';
import type { gradientTexts } from './en';

const bowl = (x0: number, x1: number) => x0 ** 2 + x1 ** 2;

/** In degrees. */
function angle(a: readonly number[], b: readonly number[]): number {
  const cosine = (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b));
  return (Math.acos(cosine) * 180) / Math.PI;
}

export const checks: LessonChecks<typeof gradientTexts> = {
  nearMisses: {
    points: { change: { start: [2, 0] } },
    field: { change: { start: [0, 2] } },
    'not-at-minimum': { change: { objective: { id: 'saddle' } } },
    'where-it-does': { change: { start: [5, 5] }, at: 100 },
  },
  giveaways: {
    vector: [/\|∇f\| = 5\b|기울기의 크기는 5\b/],
    points: [/\(0, 4\)|4\.000000000004/],
    field: [],
    'not-at-minimum': [/[-−]0\.7(?!\d)/],
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
    [
      'not-at-minimum',
      { objective: { id: 'ellipse' }, start: [-7, 2] },
      ({ path }) => ({ '64': angle([0.7, -4], [7, -2]), '0.7': -path.gradient(0, 0) }),
    ],
  ],
};
