// What tests know of lesson (e).

import golden from '../../../../golden/notebook.json' with { type: 'json' };
import type { LessonChecks } from '../lesson-checks.fixture';
import type { tooLargeTexts } from './en';

const [, { rows }] = golden.descentFresh;

export const checks: LessonChecks<typeof tooLargeTexts> = {
  nearMisses: {
    across: { change: { lr: 1.01 } },
    nineteen: { at: 3 },
    freeze: { change: { steps: 9, chart: 'gradient' } },
    analytic: { change: { gradient: 'analytic', steps: 100 } },
    limit: { change: { lr: 0.99 } },
  },
  giveaways: {
    across: [/오갑니다|오가며|순환|Cycling|between two points/],
    nineteen: [/19배|×19|19 times|19-fold/],
    freeze: [/[x₀₁] ± h|반올림(으로|에) |반올림되|rounds to|[Ff]rozen|∇f가 0/],
    analytic: [/오버플로|Overflow|Infinity/],
    limit: [/2\/λ = 1(?![\d.])/],
  },
  answers: {
    nineteen: () => -rows[1][0] / rows[0][0],
  },
  numbers: [
    ['nineteen', '57', rows[1][0]],
    ['nineteen', '-76', rows[1][1]],
    ['nineteen', '9025', rows[1][2]],
    ['freeze', '-2.59e13', rows[10][0]],
    ['freeze', '-1.30e12', rows[10][1]],
    ['freeze', '5.2e13', 2 * Math.hypot(rows[10][0], rows[10][1])],
    ['freeze', '2.6e13', Math.hypot(rows[10][0], rows[10][1])],
    ['freeze', '6.7e26', rows[10][2]],
  ],
  runNumbers: [
    [
      'analytic',
      { gradient: 'analytic' },
      ({ outcome }) =>
        outcome.kind === 'overflow'
          ? { '120': outcome.evidence.fStep ?? 0, '241': outcome.evidence.xStep ?? 0 }
          : {},
    ],
    [
      'limit',
      { lr: 1.05 },
      ({ outcome }) =>
        outcome.kind === 'diverging' ? { '1.1': outcome.evidence.factor ?? 0 } : {},
    ],
  ],
};
