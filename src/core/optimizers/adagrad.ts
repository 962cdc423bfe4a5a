// AdaGrad: a learning rate a coordinate, which shrinks as that coordinate's gradients add up.

import type { Optimizer } from './optimizer';
import { epsilon } from './epsilon';

export const adagrad = {
  id: 'adagrad',
  params: [epsilon],
  tex: 'h \\leftarrow h + g \\odot g \\qquad x \\leftarrow x - \\eta\\, \\frac{g}{\\sqrt{h} + \\varepsilon}',
  source:
    'Duchi, Hazan & Singer 2011, Journal of Machine Learning Research 12, 2121–2159; in the form of Saito, Deep Learning from Scratch, section 6.1.5',
  slots: ['h'],
  update: (x, gradient, lr, h, _t, [guard], move) => {
    for (let i = 0; i < x.length; i++) {
      const g = gradient[i];
      h[i] += g * g;
      move[i] = -(lr * g) / (Math.sqrt(h[i]) + guard);
    }
  },
} as const satisfies Optimizer;
