// Each optimizer in numpy, in the order of operations of src/core/optimizers.

import { MOST_TRIALS } from '../../core/optimizers/backtracking';
import type { optimizers } from '../../core/optimizers';
import type { ScriptLine } from './script';

export interface MethodLines {
  /** Before the loop: what the method remembers. */
  readonly begin: readonly string[];
  /** One update of x by `grad`; `i` counts from 0. */
  readonly update: readonly string[];
  /** A function that the update calls; it may call `gradient`, the one from the formula. */
  readonly calls?: readonly ScriptLine[];
}

/** Central differences of the gradient, as core/math/hessian takes them. */
const hessian: readonly ScriptLine[] = [
  { code: '', comment: 'hessian', after: '' },
  'def hessian(x):',
  '    rows = []',
  '    for idx in range(x.size):',
  '        width = np.cbrt(np.finfo(float).eps) * max(1.0, abs(x[idx]))',
  '        ahead, behind = x.copy(), x.copy()',
  '        ahead[idx] += width',
  '        behind[idx] -= width',
  '        rows.append((gradient(ahead) - gradient(behind)) / (ahead[idx] - behind[idx]))',
  '    H = np.array(rows)',
  '    return (H + H.T) / 2',
];

const zeros = (...names: string[]) => names.map((name) => `${name} = np.zeros_like(x)`);

/** The parameters of the catalogue stand in these lines by their ids. */
const methods = {
  'gradient-descent': { begin: [], update: ['x -= lr * grad'] },
  momentum: { begin: zeros('v'), update: ['v = beta * v - lr * grad', 'x += v'] },
  nesterov: {
    begin: zeros('v'),
    update: ['v = beta * v - lr * grad', 'x += beta * v - lr * grad'],
  },
  adagrad: {
    begin: zeros('g2'),
    update: ['g2 += grad * grad', 'x -= lr * grad / (np.sqrt(g2) + epsilon)'],
  },
  rmsprop: {
    begin: zeros('g2'),
    update: [
      'g2 = decay * g2 + (1 - decay) * grad * grad',
      'x -= lr * grad / (np.sqrt(g2) + epsilon)',
    ],
  },
  adam: {
    begin: zeros('m', 'v'),
    update: [
      'rate = lr * np.sqrt(1 - beta2**(i + 1)) / (1 - beta1**(i + 1))',
      'm += (1 - beta1) * (grad - m)',
      'v += (1 - beta2) * (grad * grad - v)',
      'x -= rate * m / (np.sqrt(v) + epsilon)',
    ],
  },
  adamw: {
    begin: zeros('m', 'v'),
    update: [
      'rate = lr * np.sqrt(1 - beta2**(i + 1)) / (1 - beta1**(i + 1))',
      'm += (1 - beta1) * (grad - m)',
      'v += (1 - beta2) * (grad * grad - v)',
      'x -= rate * m / (np.sqrt(v) + epsilon) + lr * weightDecay * x',
    ],
  },
  backtracking: {
    begin: [],
    update: [
      't = lr',
      `for trial in range(${MOST_TRIALS}):`,
      '    if f(x - t * grad) <= f(x) - armijo * t * np.sum(grad * grad):',
      '        x -= t * grad',
      '        break',
      '    t *= shrink',
    ],
  },
  newton: {
    begin: [],
    // numpy stops where H has no inverse; the lab goes on with what is no number.
    update: [
      'try:',
      '    x -= lr * np.linalg.solve(hessian(x), grad)',
      'except np.linalg.LinAlgError:',
      '    x[:] = np.nan',
    ],
    calls: hessian,
  },
} as const satisfies Record<(typeof optimizers)[number]['id'], MethodLines>;

export const methodOf = (id: string): MethodLines | undefined =>
  Object.entries(methods).find(([key]) => key === id)?.[1];
