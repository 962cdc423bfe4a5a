// Nesterov's accelerated gradient: the slope is felt where the velocity is about to carry the point.

import type { Optimizer } from './optimizer';

/**
 * The x shown is the point ahead, θ + βv in the paper's terms, so that each row's gradient belongs
 * to that row's x. Substituting it into the paper's rule gives the one below.
 * The code that accompanies the course moves x by β²v with the v that it has just updated; the
 * derivation needs the v before. This is the rule as derived.
 */
export const nesterov = {
  id: 'nesterov',
  params: [
    {
      id: 'beta',
      symbol: '\\beta',
      default: 0.9,
      min: 0,
      max: 0.999,
      source: 'Saito, Deep Learning from Scratch, common/optimizer.py',
    },
  ],
  tex: 'v \\leftarrow \\beta v - \\eta\\, g \\qquad x \\leftarrow x + \\beta v - \\eta\\, g',
  source:
    'Nesterov 1983, Soviet Mathematics Doklady 27(2), 372–376; Sutskever, Martens, Dahl & Hinton 2013, ICML, PMLR 28(3), 1139–1147; at the point ahead: Bengio, Boulanger-Lewandowski & Pascanu 2013, arXiv:1212.0901, section 3.5',
  slots: ['v'],
  update: (x, gradient, lr, v, _t, [beta], move) => {
    for (let i = 0; i < x.length; i++) {
      const pull = lr * gradient[i];
      v[i] = beta * v[i] - pull;
      move[i] = beta * v[i] - pull;
    }
  },
} as const satisfies Optimizer;
