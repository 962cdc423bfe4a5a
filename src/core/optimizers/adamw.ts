// AdamW: Adam, and beside it x shrinks by a fixed part of itself. In Adam with a penalty on the
// loss that part would be divided by √v like the gradient; here it is decoupled from it.

import { adam } from './adam';
import type { Optimizer } from './optimizer';

/**
 * Algorithm 2 of the paper, with the schedule multiplier and α in one η as in common code, and with
 * the corrections and the ε of `adam`.
 */
export const adamw = {
  id: 'adamw',
  params: [
    ...adam.params,
    {
      id: 'weightDecay',
      symbol: '\\lambda',
      default: 0.01,
      min: 0,
      max: 1,
      source: 'PyTorch, torch.optim.AdamW; the paper tries 0.0125 to 0.1 of a rate of 0.001 … 0.05',
    },
  ],
  tex: 'm \\leftarrow m + (1 - \\beta_1)(g - m) \\qquad v \\leftarrow v + (1 - \\beta_2)(g \\odot g - v) \\qquad \\eta_t = \\eta\\, \\frac{\\sqrt{1 - \\beta_2^t}}{1 - \\beta_1^t} \\qquad x \\leftarrow x - \\Bigl(\\eta_t\\, \\frac{m}{\\sqrt{v} + \\varepsilon} + \\eta \\lambda x\\Bigr)',
  source:
    'Loshchilov & Hutter 2019, ICLR, arXiv:1711.05101, Algorithm 2; corrections and ε in the form of Saito, Deep Learning from Scratch, section 6.1.6',
  slots: adam.slots,
  update: (x, gradient, lr, state, t, [beta1, beta2, guard, decay], move) => {
    const n = x.length;
    const rate = (lr * Math.sqrt(1 - beta2 ** t)) / (1 - beta1 ** t);
    const shrinks = lr * decay;
    for (let i = 0; i < n; i++) {
      const g = gradient[i];
      state[i] += (1 - beta1) * (g - state[i]);
      state[n + i] += (1 - beta2) * (g * g - state[n + i]);
      const step = (rate * state[i]) / (Math.sqrt(state[n + i]) + guard);
      move[i] = -(step + shrinks * x[i]);
    }
  },
} as const satisfies Optimizer;
