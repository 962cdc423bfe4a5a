// Newton's method: to the level point of the parabola that f has as its local model.

import { solve } from '../math/solve';
import type { Optimizer } from './optimizer';

/**
 * H are the second derivatives from the formula (math/hessian), whichever gradient g is. Nothing is
 * done to make H positive definite: the level point may be a saddle or a maximum, and where H has
 * no inverse the step is not finite.
 */
export const newton = {
  id: 'newton',
  params: [],
  tex: 'H p = g \\qquad x \\leftarrow x - \\eta\\, p',
  source:
    'Nocedal & Wright 2006, Numerical Optimization, 2nd ed., section 3.3, (3.30), with a step length η; solved by elimination with partial pivoting',
  slots: [],
  needs: 'hessian',
  update: (x, gradient, lr, _state, _t, _params, move, { hessianInto, matrix }) => {
    const n = x.length;
    hessianInto(x, matrix);
    for (let i = 0; i < n; i++) move[i] = gradient[i];
    solve(matrix, move);
    for (let i = 0; i < n; i++) move[i] = -(lr * move[i]);
  },
} as const satisfies Optimizer;
