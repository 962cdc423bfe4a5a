// What tests know of lesson (d).

import golden from '../../../../golden/notebook.json' with { type: 'json' };
import type { LessonChecks } from '../lesson-checks.fixture';
import type { descentTexts } from './en';

const [tenth, , , half] = golden.descentFresh;

export const checks: LessonChecks<typeof descentTexts> = {
  nearMisses: {
    rule: { change: { lr: 0.1 } },
    arrive: { change: { steps: 100 }, at: 99 },
    lr: { at: 1 },
    'step-num': { change: { steps: 200 } },
  },
  giveaways: {
    rule: [],
    arrive: [/[68]\.\d+e-10|^(수렴|Converged)$/m],
    lr: [/(^|\D)1걸음|\b1 step\b/],
    'step-num': [/\b45\d ?(걸음|steps)|step 45\d/],
  },
  answers: {
    rule: () => tenth.rows[1][0],
    lr: () => half.rows.findIndex(([x0, x1]) => Math.hypot(x0, x1) < 1e-9),
  },
  numbers: [
    ['rule', '3.2', tenth.rows[1][1]],
    ['arrive', '-6.11110793e-10', tenth.rows[100][0]],
    ['arrive', '8.14814391e-10', tenth.rows[100][1]],
    ['arrive', '-6.11e-10', tenth.rows[100][0]],
    ['arrive', '8.15e-10', tenth.rows[100][1]],
  ],
  runNumbers: [
    ['lr', { lr: 0.5 }, ({ path }) => ({ '1.9e-12': path.x(1, 0) })],
    [
      'step-num',
      {},
      ({ path }) => ({
        '-0.398': path.x(100, 0),
        '0.530': path.x(100, 1),
        '42': Math.ceil(Math.log(1e-4) / Math.log(0.8)),
        '456': Math.ceil(Math.log(1e-4) / Math.log(0.98)),
      }),
    ],
  ],
};
