// What tests know of lesson (h).

import golden from '../../../../golden/notebook.json' with { type: 'json' };
import { objectiveById } from '../../../core/objectives';
import type { LessonChecks } from '../lesson-checks.fixture';
import type { networkTexts } from './en';

const { dW, W, softmax, predict, loss } = golden.simpleNet;

/** The change of the loss when w11 is raised, and w13 lowered. */
function lossChange(raise: number, lower = 0): number {
  const weights = Float64Array.from(W.flat());
  weights[0] += raise;
  weights[2] -= lower;
  return objectiveById('simplenet').f(weights) - loss;
}

type Stated = LessonChecks<typeof networkTexts>['numbers'][number];

export const checks: LessonChecks<typeof networkTexts> = {
  nearMisses: {
    flow: { change: { start: [0, 0, 0, 0, 0, 0.1] } },
    descend: { change: { steps: 100 }, at: 10 },
    stage: { change: { steps: 500 } },
  },
  giveaways: {
    flow: [],
    dw: [/키워야|must grow/],
    raise: [],
    lambda: [/직접 바꾸|copy\(\)/],
    descend: [/argmax 0 → 2|0\.0056/],
    stage: [/0\.00057/],
  },
  answers: {
    flow: () => objectiveById('simplenet').f(new Float64Array(6)),
    raise: () => lossChange(0.01, 0.01),
  },
  numbers: [
    ['flow', '2.5108', loss],
    ...predict.map((score): Stated => ['flow', score.toFixed(3), score]),
    ...dW.flat().map((d): Stated => ['dw', String(Number(d.toFixed(8))), d]),
    ['raise', '0.5170', dW[0][0]],
    ['raise', '-0.5513', dW[0][2]],
    ['raise', '0.010688', lossChange(0.01, 0.01)],
    ['raise', '0.5355', lossChange(1)],
    ['descend', '0.081', softmax[2]],
  ],
  runNumbers: [
    [
      'descend',
      { steps: 100 },
      ({ path }) => ({ '0.93': path.f(1), '0.0056': path.f(100), '0.994': Math.exp(-path.f(100)) }),
    ],
    [
      'stage',
      { steps: 1000 },
      ({ path }) => ({ '0.0056': path.f(100), '0.00057': path.f(1000), '0.0006': path.f(1000) }),
    ],
  ],
};
