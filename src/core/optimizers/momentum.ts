// Momentum: the point has mass and keeps a part of its velocity.

import type { Optimizer } from './optimizer';

export const momentum = {
  id: 'momentum',
  params: [
    {
      id: 'beta',
      symbol: '\\beta',
      default: 0.9,
      min: 0,
      max: 0.999,
      source: 'Saito, Deep Learning from Scratch, section 6.1.4 (there called α)',
    },
  ],
  tex: 'v \\leftarrow \\beta v - \\eta\\, g \\qquad x \\leftarrow x + v',
  source:
    'Polyak 1964, USSR Computational Mathematics and Mathematical Physics 4(5), 1–17, doi:10.1016/0041-5553(64)90137-5; in the form of Saito, Deep Learning from Scratch, section 6.1.4',
  slots: ['v'],
  update: (x, gradient, lr, v, _t, [beta], move) => {
    for (let i = 0; i < x.length; i++) {
      v[i] = beta * v[i] - lr * gradient[i];
      move[i] = v[i];
    }
  },
} as const satisfies Optimizer;
