// Adam: momentum on the gradient, and RMSProp's rate a coordinate, both corrected for having begun
// at 0.

import type { Optimizer } from './optimizer';
import { epsilon } from './epsilon';

/**
 * The paper's Algorithm 1 divides m̂ by √v̂ + ε with ε = 1e-8. The course's code takes the form that
 * the paper's section 2 names as the cheaper one: both corrections go into the rate, and ε = 1e-7
 * stands beside √v. The two differ only in the size of ε. This is the course's.
 */
export const adam = {
  id: 'adam',
  params: [
    {
      id: 'beta1',
      symbol: '\\beta_1',
      default: 0.9,
      min: 0,
      max: 0.999,
      source: 'Kingma & Ba 2015, Algorithm 1',
    },
    {
      id: 'beta2',
      symbol: '\\beta_2',
      default: 0.999,
      min: 0,
      max: 0.99999,
      source: 'Kingma & Ba 2015, Algorithm 1',
    },
    epsilon,
  ],
  tex: 'm \\leftarrow m + (1 - \\beta_1)(g - m) \\qquad v \\leftarrow v + (1 - \\beta_2)(g \\odot g - v) \\qquad x \\leftarrow x - \\eta\\, \\frac{\\sqrt{1 - \\beta_2^t}}{1 - \\beta_1^t}\\, \\frac{m}{\\sqrt{v} + \\varepsilon}',
  source:
    'Kingma & Ba 2015, ICLR, arXiv:1412.6980, section 2; in the form of Saito, Deep Learning from Scratch, section 6.1.6 (common/optimizer.py)',
  slots: ['m', 'v'],
  update: (x, gradient, lr, state, t, [beta1, beta2, guard], move) => {
    const n = x.length;
    const rate = (lr * Math.sqrt(1 - beta2 ** t)) / (1 - beta1 ** t);
    for (let i = 0; i < n; i++) {
      const g = gradient[i];
      state[i] += (1 - beta1) * (g - state[i]);
      state[n + i] += (1 - beta2) * (g * g - state[n + i]);
      move[i] = -(rate * state[i]) / (Math.sqrt(state[n + i]) + guard);
    }
  },
} as const satisfies Optimizer;
