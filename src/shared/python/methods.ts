// Each optimizer in numpy, in the order of operations of src/core/optimizers.

import type { optimizers } from '../../core/optimizers';

interface Method {
  /** Before the loop: what the method remembers. */
  readonly begin: readonly string[];
  /** One update of x by `grad`; `i` counts from 0. */
  readonly update: readonly string[];
}

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
} as const satisfies Record<(typeof optimizers)[number]['id'], Method>;

export const methodOf = (id: string): Method | undefined =>
  Object.entries(methods).find(([key]) => key === id)?.[1];
