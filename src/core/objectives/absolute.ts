// An upside-down pyramid: the same slope everywhere, and an edge where it should end.

import type { CatalogueObjective } from './objective';

export const absolute = {
  id: 'absolute',
  formula: 'abs(x0) + abs(x1)',
  partials: ['sign(x0)', 'sign(x1)'],
  tex: '|x_0| + |x_1|',
  source:
    'the ℓ₁ norm; descent along subgradients: Shor 1985, Minimization Methods for Non-Differentiable Functions, Springer',
  facts: { slope: Math.SQRT2 },
  dimension: 2,
  f: (x) => Math.abs(x[0]) + Math.abs(x[1]),
  /** On an edge 0, which is one of the subgradients there. */
  gradient: (x, out) => {
    out[0] = Math.sign(x[0]);
    out[1] = Math.sign(x[1]);
  },
  domain: [
    [-5, 5],
    [-5, 5],
  ],
  start: [-3, 4],
  lr: 0.35,
  minima: [[0, 0]],
} as const satisfies CatalogueObjective;
