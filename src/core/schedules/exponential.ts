// Exponential: each rate is the same part of the one before. All of them together are no more than
// η/(1 − γ), so that it may stop short; with γ above 1 the rate grows, which finds the largest one
// that a function bears.

import type { Schedule } from './schedule';

export const exponential = {
  id: 'exponential',
  params: [
    {
      id: 'factor',
      symbol: '\\gamma',
      default: 0.95,
      min: 0.1,
      max: 2,
      whole: false,
      source: 'chosen here: over 100 steps the rate falls to 0.6 %',
    },
  ],
  tex: '\\eta_t = \\eta\\, \\gamma^{t - 1}',
  source:
    'as torch.optim.lr_scheduler.ExponentialLR; with γ > 1: Smith 2017, WACV, arXiv:1506.01186, section 3.3 (range test)',
  spansRun: false,
  rate: (lr, t, _steps, [factor]) => lr * factor ** (t - 1),
} as const satisfies Schedule;
