// Booth's function: a valley that does not lie along the axes.

import type { CatalogueObjective } from './objective';

export const booth = {
  id: 'booth',
  formula: '(x0 + 2*x1 - 7)^2 + (2*x0 + x1 - 5)^2',
  partials: ['2*(x0 + 2*x1 - 7) + 4*(2*x0 + x1 - 5)', '4*(x0 + 2*x1 - 7) + 2*(2*x0 + x1 - 5)'],
  tex: '(x_0 + 2x_1 - 7)^2 + (2x_0 + x_1 - 5)^2',
  source:
    'Jamil & Yang 2013, International Journal of Mathematical Modelling and Numerical Optimisation 4(2), 150–194, arXiv:1308.4008, function 17',
  facts: { curvature: [2, 18] },
  dimension: 2,
  f: (x) => {
    const a = x[0] + 2 * x[1] - 7;
    const b = 2 * x[0] + x[1] - 5;
    return a * a + b * b;
  },
  gradient: (x, out) => {
    const a = x[0] + 2 * x[1] - 7;
    const b = 2 * x[0] + x[1] - 5;
    out[0] = 2 * a + 4 * b;
    out[1] = 4 * a + 2 * b;
  },
  domain: [
    [-10, 10],
    [-10, 10],
  ],
  start: [-8, 5],
  lr: 0.1,
  minima: [[1, 3]],
} as const satisfies CatalogueObjective;
