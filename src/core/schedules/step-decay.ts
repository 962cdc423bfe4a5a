// Step decay: the rate stays for a while, then drops at once to a part of itself.

import type { Schedule } from './schedule';

export const stepDecay = {
  id: 'step-decay',
  params: [
    {
      id: 'factor',
      symbol: '\\gamma',
      default: 0.5,
      min: 0.01,
      max: 1,
      whole: false,
      source:
        'CS231n, Convolutional Neural Networks for Visual Recognition: neural networks part 3',
    },
    {
      id: 'every',
      symbol: 'k',
      default: 20,
      min: 1,
      max: 1_000_000,
      whole: true,
      source:
        'CS231n, Convolutional Neural Networks for Visual Recognition: neural networks part 3',
    },
  ],
  tex: '\\eta_t = \\eta\\, \\gamma^{\\lfloor (t - 1) / k \\rfloor}',
  source:
    'CS231n, Convolutional Neural Networks for Visual Recognition, “Annealing the learning rate”; the same as torch.optim.lr_scheduler.StepLR',
  spansRun: false,
  rate: (lr, t, _steps, [factor, every]) => lr * factor ** Math.floor((t - 1) / every),
} as const satisfies Schedule;
