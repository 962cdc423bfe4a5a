// RMSProp: like AdaGrad, but old gradients fade, so that the rate does not shrink for ever.

import type { Optimizer } from './optimizer';
import { epsilon } from './epsilon';

export const rmsprop = {
  id: 'rmsprop',
  params: [
    {
      id: 'decay',
      symbol: '\\rho',
      default: 0.99,
      min: 0,
      max: 0.9999,
      source:
        'Saito, Deep Learning from Scratch, common/optimizer.py; the lecture itself takes 0.9',
    },
    epsilon,
  ],
  tex: 'h \\leftarrow \\rho h + (1 - \\rho)\\, g \\odot g \\qquad x \\leftarrow x - \\eta\\, \\frac{g}{\\sqrt{h} + \\varepsilon}',
  source:
    'Tieleman & Hinton 2012, Neural Networks for Machine Learning, lecture 6e; in the form of Saito, Deep Learning from Scratch, section 6.1.5',
  slots: ['h'],
  update: (x, gradient, lr, h, _t, [decay, guard], move) => {
    for (let i = 0; i < x.length; i++) {
      const g = gradient[i];
      h[i] = decay * h[i] + (1 - decay) * g * g;
      move[i] = -(lr * g) / (Math.sqrt(h[i]) + guard);
    }
  },
} as const satisfies Optimizer;
