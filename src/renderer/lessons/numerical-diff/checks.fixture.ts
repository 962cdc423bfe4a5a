// What tests know of lesson (a).

import golden from '../../../../golden/notebook.json' with { type: 'json' };
import { numericalDiff } from '../../../core/math/numerical-diff';
import { ulp } from '../../../core/math/ulp';
import type { LessonChecks } from '../lesson-checks.fixture';
import type { numericalDiffTexts } from './en';

const [atThree, atFour] = golden.numericalDiff;
const cube = (x: number) => x * x * x;

export const checks: LessonChecks<typeof numericalDiffTexts> = {
  nearMisses: {
    secant: { change: { h: 0.1 } },
    digits: { change: { h: 1e-3 } },
    wide: { change: { h: 0.5 } },
    narrow: { change: { h: 1e-5, chart: 'h' } },
  },
  giveaways: {
    secant: [/할선이 언제나 접선과 나란|always parallel/],
    digits: [/반올림 때문|rounding that is to blame/],
    spacing: [/6\.0000000000215/],
    wide: [/가장 좋은 h|best h|∝ 1\/h/],
    narrow: [/가장 좋은 h|best h|∝ 1\/h/],
  },
  answers: { wide: () => numericalDiff((x) => x ** 3, 1, 0.1) },
  numbers: [
    ['digits', '6.00000000000378', atThree.value],
    ['digits', '7.999999999999119', atFour.value],
  ],
  runNumbers: [
    [
      'spacing',
      {},
      ({ objective }) => ({
        '3.55e-15': ulp(25),
        '6.00000000002154': atThree.value + ulp(25) / 2e-4,
        '6.00000000000378': numericalDiff((x0) => objective.f(Float64Array.of(x0, 4)), 3, 1e-4),
        '5.9999999999860165': atThree.value - ulp(25) / 2e-4,
      }),
    ],
    ['wide', {}, () => ({ '0.31': (cube(1.1) - 1) / 0.1 - 3 })],
    ['narrow', { h: 1e-12 }, ({ path }) => ({ '1e-4': path.gradient(0, 0) - 3 })],
    ['narrow', {}, ({ path }) => ({ '1e-8': path.gradient(0, 0) - 3 })],
  ],
};
