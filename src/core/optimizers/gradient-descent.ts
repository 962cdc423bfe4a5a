// Plain gradient descent, as in the notebook.

import type { Optimizer } from './optimizer';

export const gradientDescent = {
  id: 'gradient-descent',
  params: [],
  tex: 'x \\leftarrow x - \\eta\\, g',
  source:
    'Cauchy 1847, Comptes rendus 25, 536–538; order of operations: Saito, Deep Learning from Scratch, section 4.4 (x -= lr * grad)',
  slots: [],
  update: (x, gradient, lr, _state, _t, _params, move) => {
    for (let i = 0; i < x.length; i++) move[i] = -(lr * gradient[i]);
  },
} as const satisfies Optimizer;
