// Warm-up: the rate rises evenly to η over the first k steps and stays there.

import type { Schedule } from './schedule';

export const warmUp = {
  id: 'warm-up',
  params: [
    {
      id: 'over',
      symbol: 'k',
      default: 10,
      min: 1,
      max: 1_000_000,
      whole: true,
      source: 'chosen here: a tenth of 100 steps',
    },
  ],
  tex: '\\eta_t = \\eta\\, \\min\\left(1, \\frac{t}{k}\\right)',
  source: 'Goyal, Dollár, Girshick et al. 2017, arXiv:1706.02677, section 2.2 (gradual warmup)',
  spansRun: false,
  rate: (lr, t, _steps, [over]) => (t < over ? lr * (t / over) : lr),
} as const satisfies Schedule;
